using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using SiteGen.Files;

namespace SiteGen.Pads;

/// <summary>Makes a comparison readable: a few unchanged lines around what changed, the rest folded, and changed words within lines.</summary>
internal sealed class PadChangeParts
{
    private const int Context = 3;
    private const int MostLinesByWord = 300;
    private const int LongestLineByWord = 400;

    private readonly IList<DiffBlock> _blocks;
    private readonly string[] _old;
    private readonly string[] _now;
    private readonly ImmutableArray<PadChangePart>.Builder _parts = ImmutableArray.CreateBuilder<PadChangePart>();
    private int _linesByWord;

    private PadChangeParts(DiffResult diff) => (_blocks, _old, _now) = (diff.DiffBlocks, [.. diff.PiecesOld], [.. diff.PiecesNew]);

    public static ImmutableArray<PadChangePart> Of(DiffResult diff)
    {
        var parts = new PadChangeParts(diff);
        parts.Run();
        return parts._parts.DrainToImmutable();
    }

    private void Run()
    {
        var shown = 0;
        foreach (var block in _blocks)
        {
            AddUnchanged(shown, block.InsertStartB);
            AddBlock(block);
            shown = block.InsertStartB + block.InsertCountB;
        }

        if (_parts.Count > 0)
        {
            AddUnchanged(shown, _now.Length, isLast: true);
        }
    }

    private void AddUnchanged(int from, int to, bool isLast = false)
    {
        // To fold a line or two would hide more than it saves.
        var (before, after) = (from == 0 ? 0 : Context, isLast ? 0 : Context);
        if (to - from <= before + after + 2)
        {
            Add(PadChangeKind.Same, _now[from..to]);
            return;
        }

        Add(PadChangeKind.Same, _now[from..(from + before)]);
        _parts.Add(new(PadChangeKind.Folded, to - from - before - after, ""));
        Add(PadChangeKind.Same, _now[(to - after)..to]);
    }

    private void AddBlock(DiffBlock block)
    {
        var old = _old[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)];
        var now = _now[block.InsertStartB..(block.InsertStartB + block.InsertCountB)];
        if (ByWord(old, now) is { } html)
        {
            _parts.Add(new(PadChangeKind.Changed, now.Length, html));
            return;
        }

        Add(PadChangeKind.Removed, old);
        Add(PadChangeKind.Added, now);
    }

    private void Add(PadChangeKind kind, string[] lines)
    {
        if (lines.Length > 0)
        {
            _parts.Add(new(kind, lines.Length, string.Join("<br>", lines.Select(TemplateEscaping.Escape))));
        }
    }

    // Null when the lines have too little in common: mixed, they would not be readable.
    private string? ByWord(string[] old, string[] now)
    {
        if (old.Length != now.Length || old.Concat(now).Any(static line => line.Length > LongestLineByWord)
            || (_linesByWord += old.Length) > MostLinesByWord)
        {
            return null;
        }

        var html = new StringBuilder();
        for (var i = 0; i < old.Length; i++)
        {
            html.Append(i == 0 ? "" : "<br>");
            var words = Differ.Instance.CreateDiffs(old[i], now[i], ignoreWhiteSpace: false, ignoreCase: false, WordChunker.Instance);
            var added = words.DiffBlocks.Sum(block => Text(words.PiecesNew, block.InsertStartB, block.InsertCountB).Length);
            var common = now[i].Length - added;
            if (common * 2 < Math.Max(old[i].Length, now[i].Length))
            {
                return null;
            }

            WriteWords(words, html);
        }

        return html.ToString();
    }

    private static void WriteWords(DiffResult words, StringBuilder html)
    {
        var shown = 0;
        foreach (var block in words.DiffBlocks)
        {
            Write("", words.PiecesNew, shown, block.InsertStartB - shown, html);
            Write("del", words.PiecesOld, block.DeleteStartA, block.DeleteCountA, html);
            Write("ins", words.PiecesNew, block.InsertStartB, block.InsertCountB, html);
            shown = block.InsertStartB + block.InsertCountB;
        }

        Write("", words.PiecesNew, shown, words.PiecesNew.Count - shown, html);
    }

    private static void Write(string tag, IReadOnlyList<string> words, int from, int count, StringBuilder html)
    {
        var text = Text(words, from, count);
        if (text.Length > 0)
        {
            html.Append(tag.Length == 0 ? "" : $"<{tag}>").AppendEscaped(text).Append(tag.Length == 0 ? "" : $"</{tag}>");
        }
    }

    private static string Text(IReadOnlyList<string> words, int from, int count) => string.Concat(words.Skip(from).Take(count));
}
