using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>Puts the files of one copy together, as its JSON says; looks at their sizes only.</summary>
/// <param name="folder">Below <c>pads/</c>.</param>
internal sealed class SnapshotReader(string folder, IReadOnlyDictionary<string, SourceFile> files, List<Diagnostic> mistakes)
{
    /// <summary>Null, and a warning, for what can't be used.</summary>
    /// <param name="json">The file that makes the others a copy.</param>
    /// <param name="time">By its name.</param>
    /// <param name="pad">By its folder; the name is null where that is cut.</param>
    public PadSnapshot? Read(SourceFile json, DateTimeOffset time, (string Host, string? Name) pad)
    {
        if (NoteIn(json) is not { } note)
        {
            return null;
        }

        if (note.Taken != time)
        {
            return Tell(json, $"its name says another time than its 'taken', '{PadTimes.Text(note.Taken)}'");
        }

        if (note.Pad != (pad.Name ?? note.Pad) || !PadFileNames.IsOurs(folder[(folder.IndexOf('/') + 1)..], note.Pad))
        {
            return Tell(json, $"it is of another pad, '{note.Pad}'");
        }

        var stem = PadTimes.FileName(time);
        if (!files.TryGetValue($"{stem}.txt", out var text))
        {
            mistakes.Add(PadRules.NoText.At(new(json.Path.Value), $"the copy of '{note.Pad}' has no text: '{stem}.txt' is missing"));
            return null;
        }

        var html = files.GetValueOrDefault($"{stem}.html");
        var etherpad = files.GetValueOrDefault($"{stem}.etherpad");
        return new(new PadName(pad.Host, note.Pad), note)
        {
            Text = text,
            Html = html,
            Etherpad = etherpad,
            IsDamaged = IsDamaged(text, note.Text) | IsDamaged(html, note.Html) | IsDamaged(etherpad, note.Etherpad),
        };
    }

    private PadSnapshotNote? NoteIn(SourceFile json)
    {
        var (bytes, faults) = PadNoteFile.Read(json, PadRules.Broken, PadRules.Unreadable);
        mistakes.AddRange(faults);
        if (bytes is null)
        {
            return null;
        }

        var (note, others) = PadSnapshotJson.Read(bytes, json.Path.Value);
        mistakes.AddRange(others);
        return note;
    }

    private bool IsDamaged(SourceFile? file, PadFileNote? note)
    {
        if (file is null || note is null || file.Size == note.Bytes)
        {
            return false;
        }

        mistakes.Add(PadRules.Damaged.At(new(file.Path.Value), string.Create(
            CultureInfo.InvariantCulture, $"'{file.Path.Value}' has {file.Size} bytes, and had {note.Bytes} when it was kept")));
        return true;
    }

    private PadSnapshot? Tell(SourceFile file, string why)
    {
        mistakes.Add(PadRules.Broken.At(new(file.Path.Value), $"'{file.Path.Value}' can't be used: {why}"));
        return null;
    }
}
