using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Footnotes;

/// <summary>The notes of a page, wherever they were defined; it ends up below the page.</summary>
internal sealed class FootnoteList : ContainerBlock
{
    private static readonly object Key = typeof(FootnoteList);

    private readonly List<FootnoteBlock> _notes = [];
    private readonly Dictionary<string, FootnoteBlock> _byLabel = new(StringComparer.Ordinal);
    private int _used;

    private FootnoteList() : base(null)
    {
    }

    public static FootnoteList? Of(MarkdownDocument document) => document.GetData(Key) as FootnoteList;

    public static FootnoteList OfOrNew(MarkdownDocument document)
    {
        if (Of(document) is { } present)
        {
            return present;
        }

        var list = new FootnoteList();
        document.SetData(Key, list);
        document.ProcessInlinesBegin += list.Gather;
        document.ProcessInlinesEnd += list.MoveToEnd;
        return list;
    }

    public void Remember(FootnoteBlock note)
    {
        _notes.Add(note);
        _byLabel.TryAdd(note.Label, note);
    }

    /// <summary>The note that a reference means, numbered now if this is its first use.</summary>
    public FootnoteBlock? Refer(string label)
    {
        if (!_byLabel.TryGetValue(label, out var note))
        {
            return null;
        }

        note.Number = note.Number == 0 ? ++_used : note.Number;
        note.References++;
        return note;
    }

    // Until all text is read the list stands where the first note stood: numbers follow the order of reading.
    private void Gather(InlineProcessor processor, Markdig.Syntax.Inlines.Inline? inline)
    {
        foreach (var note in _notes)
        {
            if (Parent is null && note.Parent is { } parent)
            {
                parent.Insert(parent.IndexOf(note), this);
            }

            note.Parent?.Remove(note);
            Add(note);
        }
    }

    private void MoveToEnd(InlineProcessor processor, Markdig.Syntax.Inlines.Inline? inline)
    {
        Parent?.Remove(this);
        Clear();
        _notes.RemoveAll(static note => note.Number == 0);
        _notes.Sort(static (left, right) => left.Number.CompareTo(right.Number));
        foreach (var note in _notes)
        {
            Add(note);
        }

        if (Count > 0)
        {
            processor.Document.Add(this);
        }
    }
}
