using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>Reads the folder of one pad; whatever is broken or does not belong there is told and passed over.</summary>
/// <param name="folder">Below <c>pads/</c>.</param>
internal sealed class PadFolderReader(string folder, List<Diagnostic> mistakes)
{
    // A snapshot's JSON has some hundred bytes.
    private const long MostBytes = 100_000;

    /// <summary>Null when the folder is none of a pad.</summary>
    public PadFolderContents? Read(ImmutableArray<SourceFile> files)
    {
        var parts = folder.Split('/');
        if (parts is not [var host, var pad] || PadFileNames.Decode(host) is not { } hostName || hostName.Any(char.IsUpper))
        {
            TellForeign(files, "lies where no pad's files are: they are in 'pads/<host>/<pad>/'");
            return null;
        }

        var name = PadFileNames.Decode(pad);
        if (name is null && !PadFileNames.IsCut(pad))
        {
            TellForeign(files, $"lies in a folder that is none of a pad: '{pad}'");
            return null;
        }

        return Read(files, hostName, name);
    }

    // A cut name is told by the first snapshot that has it.
    private PadFolderContents? Read(ImmutableArray<SourceFile> files, string host, string? name)
    {
        var byName = files.ToDictionary(static file => file.Path.Name, StringComparer.Ordinal);
        var snapshots = ImmutableArray.CreateBuilder<PadSnapshot>();
        PadSighting? seen = null;
        foreach (var file in files)
        {
            if (file.Path.Name == PadSightingJson.FileName)
            {
                seen = SeenIn(file);
            }
            else if (SnapshotNames.TimeOf(file.Path.Name, SnapshotNames.Note) is { } time
                && SnapshotIn(file, time, byName, host, ref name) is { } snapshot)
            {
                snapshots.Add(snapshot);
            }
        }

        // Parts without a note are what a killed run leaves.
        var foreign = files.Where(static file => file.Path.Name != PadSightingJson.FileName && !SnapshotNames.Has(file.Path.Name));
        TellForeign(foreign, "is no file of a kept pad");
        return name is null ? null : new(new PadName(host, name), folder, snapshots.DrainToImmutable(), seen);
    }

    private PadSighting? SeenIn(SourceFile file)
        => BytesOf(file) is { } bytes ? Tell(PadSightingJson.Read(bytes, file.Path.Value)) : null;

    private PadSnapshot? SnapshotIn(
        SourceFile file, DateTimeOffset time, Dictionary<string, SourceFile> byName, string host, ref string? name)
    {
        if (BytesOf(file) is not { } bytes || Tell(PadSnapshotJson.Read(bytes, file.Path.Value)) is not { } note)
        {
            return null;
        }

        if (note.Taken != time)
        {
            return Tell(file, $"its name says another time than its 'taken', '{PadTimes.Text(note.Taken)}'");
        }

        if (note.Pad != (name ?? note.Pad) || !PadFileNames.IsOurs(folder[(folder.IndexOf('/') + 1)..], note.Pad))
        {
            return Tell(file, $"it is of another pad, '{note.Pad}'");
        }

        name = note.Pad;
        var stem = PadTimes.FileName(time);
        if (!byName.TryGetValue($"{stem}.txt", out var text))
        {
            mistakes.Add(PadRules.NoText.At(new(file.Path.Value), $"the copy of '{note.Pad}' has no text: '{stem}.txt' is missing"));
            return null;
        }

        var html = byName.GetValueOrDefault($"{stem}.html");
        var isDamaged = IsDamaged(text, note.Text) | IsDamaged(html, note.Html);
        return new(new PadName(host, note.Pad), time)
        {
            Url = note.Url,
            Text = text,
            Html = html,
            IsDamaged = isDamaged,
            TextHash = note.Text.Sha256,
            IsLoss = note.IsLoss,
            ETag = note.ETag,
            LastModified = note.LastModified,
        };
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

    private byte[]? BytesOf(SourceFile file)
    {
        if (file.Size > MostBytes)
        {
            Tell(file, "it is too large");
            return null;
        }

        try
        {
            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(PadRules.Unreadable.At(new(file.Path.Value), $"'{file.Path.Value}' can't be read"));
            return null;
        }
    }

    private T Tell<T>(Outcome<T> outcome)
    {
        mistakes.AddRange(outcome.Diagnostics);
        return outcome.Value;
    }

    private PadSnapshot? Tell(SourceFile file, string why)
    {
        mistakes.Add(PadRules.Broken.At(new(file.Path.Value), $"'{file.Path.Value}' can't be used: {why}"));
        return null;
    }

    private void TellForeign(IEnumerable<SourceFile> files, string what)
        => mistakes.AddRange(files.Select(file => PadRules.Foreign.At(new(file.Path.Value), $"'{file.Path.Value}' {what}")));
}
