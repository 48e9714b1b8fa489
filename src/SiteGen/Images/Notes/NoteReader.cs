using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Images.Notes;

/// <summary>
/// Reads <c>photos.yaml</c>: a map from photos to what is said of them, or a list of photos, which also is their order. A text
/// instead of a map is a caption.
/// </summary>
internal sealed class NoteReader(SourceFile file, string language)
{
    private readonly ImmutableArray<NoteEntry>.Builder _entries = ImmutableArray.CreateBuilder<NoteEntry>();
    private readonly List<Diagnostic> _mistakes = [];

    /// <summary>All of its mistakes are warnings: what stands around the photos is published all the same.</summary>
    public Outcome<NoteFile> Read()
    {
        switch (DataFolder.ReadFile(file, DataFolder.FormatOf(file), _mistakes))
        {
            case MetaValue.Map map:
                foreach (var entry in map.Entries)
                {
                    Add(entry, null);
                }

                break;
            case MetaValue.List list:
                foreach (var item in list.Items)
                {
                    AddListed(item, _entries.Count);
                }

                break;
            case MetaValue.Empty or null:
                break;
            case var other:
                Report(other);
                break;
        }

        var warnings = _mistakes.Select(static mistake => mistake with { Severity = Severity.Warning });
        return Outcome.Of(new NoteFile(file.Path.Folder, language, _entries.DrainToImmutable()), warnings);
    }

    // - team.jpg
    // - team.jpg: The team          (as in a map)
    // - { src: team.jpg, caption: The team }
    private void AddListed(MetaValue item, int place)
    {
        switch (item)
        {
            case MetaValue.Map map when map["src"] is { AsText: { Length: > 0 } name } source:
                Add(name, ReadNote(new MetaValue.Map([.. map.Entries.Where(entry => entry.Value != source)], map.Location)), source.Location, place);
                break;
            case MetaValue.Map { Entries: [var only] }:
                Add(only, place);
                break;
            case MetaValue.Text { Value.Length: > 0 } text:
                Add(text.Value, PhotoNote.None, text.Location, place);
                break;
            default:
                Report(item);
                break;
        }
    }

    private void Add(MetaEntry entry, int? place)
    {
        switch (entry.Value)
        {
            case MetaValue.Map map:
                Add(entry.Key, ReadNote(map), entry.KeyLocation, place);
                break;
            case MetaValue.Empty:
                Add(entry.Key, PhotoNote.None, entry.KeyLocation, place);
                break;
            case { AsText: { } caption }:
                Add(entry.Key, new PhotoNote { Caption = caption }, entry.KeyLocation, place);
                break;
            default:
                Report(entry.Value);
                break;
        }
    }

    private void Add(string name, PhotoNote note, SourceLocation location, int? place)
    {
        name = name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
        _entries.Add(new(name, place is null ? note : new PhotoNote { Place = place }.Or(note), location));
    }

    private PhotoNote ReadNote(MetaValue.Map map)
    {
        var fields = new MetaFields(map, NoteRules.Unreadable);

        // An empty alt text says that there is nothing to say; a field without a value says nothing.
        var note = new PhotoNote
        {
            Alt = fields.Text("alt"),
            Caption = fields.Text("caption", "title"),
            IsHidden = fields.Flag("hidden"),
        };
        _mistakes.AddRange(fields.Faults);
        _mistakes.AddRange(fields.ReportUnread(NoteRules.Unreadable));
        return note;
    }

    private void Report(MetaValue value)
        => _mistakes.Add(NoteRules.Unreadable.At(value.Location, $"a photo with what is said of it was expected here, not {value.Kind}"));
}
