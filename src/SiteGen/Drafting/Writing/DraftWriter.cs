using System.Text;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Writing;

/// <summary>
/// Writes the body of a recap: pad after pad, topic after topic, then all that was decided and all that somebody took
/// on. Those stand in their places too, as callouts, for authors to choose.
/// </summary>
internal sealed class DraftWriter
{
    private const int DeepestHeading = 6;

    private readonly StringBuilder _result = new();
    private readonly Gathered _gathered = new();

    public static string Write(IReadOnlyList<(PadSource Source, PadOutline Outline)> pads)
    {
        var writer = new DraftWriter();
        foreach (var (source, outline) in pads)
        {
            writer.WritePad(source, outline, isOneOfSeveral: pads.Count > 1);
        }

        writer.WriteGathered("Decisions", writer._gathered.Decisions);
        writer.WriteGathered("Actions", writer._gathered.Actions);
        return writer._result.ToString().TrimEnd() + "\n";
    }

    private void WritePad(PadSource source, PadOutline outline, bool isOneOfSeveral)
    {
        if (isOneOfSeveral)
        {
            WriteHeading(1, outline.Title is { } title ? InlineText.Of(title) : InlineText.Of(source.Name));
        }
        else if (outline.Title is { } title)
        {
            _result.Append("**").Append(InlineText.Of(Plain(title.Runs))).Append("**\n\n");
        }

        if (source.Url.Length > 0)
        {
            _result.Append("Notes: ");
            BareUrls.Append(_result, source.Url, ' ', '\0');
            _result.Append("\n\n");
        }

        var blocks = new BlockWriter(_result, _gathered);
        blocks.Write(outline.Intro);
        foreach (var section in outline.Sections)
        {
            WriteHeading(section.Depth + (isOneOfSeveral ? 1 : 0), InlineText.Of(section.Topic.Title));
            WriteOpening(section.Topic.Title);
            GatherBelow(section);
            blocks.Write(section.Blocks);
        }
    }

    // All of it is bold already; links stay.
    private static ImmutableArray<PadRun> Plain(ImmutableArray<PadRun> runs)
        => [.. runs.Select(static run => run with { Style = TextStyle.None })];

    private void WriteHeading(int depth, string title)
        => _result.Append('#', Math.Min(depth + 1, DeepestHeading)).Append(' ').Append(MarkdownEscapes.Heading(title))
            .Append("\n\n");

    // In the log of a meeting: when the topic came up, and who opened it.
    private void WriteOpening(PadLine title)
    {
        if (title.Speaker.Length > 0)
        {
            _result.Append('*').Append(title.Time).Append(title.Time.Length > 0 ? " " : "")
                .Append(InlineText.Of(title.Speaker)).Append("*\n\n");
        }
    }

    /// <summary>What stands in a section called "Action items" needs no mark of its own.</summary>
    private void GatherBelow(DraftSection section)
    {
        if (PadMark.Of(section.Topic.Title) is { IsLabel: true } label)
        {
            var items = section.Blocks.OfType<Blocks.DraftBlock.Items>().SelectMany(static block => block.All);
            _gathered.Add(label, [.. items.Where(static item => item.Mark is null)
                .Select(item => item with { Mark = PadMark.Under(label.Kind, item.Line) })]);
        }
    }

    private void WriteGathered(string title, List<Blocks.DraftItem> items)
    {
        if (items.Count > 0)
        {
            WriteHeading(1, title);
            new BlockWriter(_result, new Gathered()).WriteItems([.. items.Select(static item => item with
            {
                Line = item.Line with { Marker = LineMarker.Bullet },
                Below = item.Mark is { Rest.Text: [.., ':'] } ? item.Below : [],
            })]);
            _result.Append('\n');
        }
    }
}
