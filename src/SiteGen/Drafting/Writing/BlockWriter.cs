using System.Text;
using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Writing;

/// <summary>Writes blocks as Markdown, and gathers decisions and actions on the way.</summary>
internal sealed class BlockWriter(StringBuilder result, Gathered gathered)
{
    public void Write(ImmutableArray<DraftBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
            result.Append('\n');
        }
    }

    /// <summary>A list at the margin.</summary>
    public void WriteItems(IReadOnlyList<DraftItem> items, string indent = "")
    {
        var style = default(ListStyle);
        for (var index = 0; index < items.Count; index++)
        {
            var next = style.Next(items[index].Line);
            if (index > 0 && !next.Continues(style))
            {
                Line(indent, "");
            }

            style = next;
            WriteItem(items[index], indent, style.Marker);
        }
    }

    private void Write(DraftBlock block)
    {
        switch (block)
        {
            case DraftBlock.Paragraph paragraph:
                foreach (var line in paragraph.Lines)
                {
                    Line("", Text(line));
                }

                break;
            case DraftBlock.Break:
                Line("", "---");
                break;
            case DraftBlock.Items items:
                WriteItems(items.All);
                break;
            case DraftBlock.Code code:
                CodeWriter.Write(result, code.Lines, "");
                break;
            case DraftBlock.Table table:
                TableWriter.Write(result, table.Lines);
                break;
            case DraftBlock.Callout callout:
                WriteCallout(callout.Mark, callout.Below, "", "");
                break;
            case DraftBlock.Folded folded:
                Line("", $"{{{{< details summary=\"{folded.Summary}\" >}}}}");
                result.Append('\n');
                Write(folded.Blocks);
                Line("", "{{< /details >}}");
                break;
        }
    }

    private void WriteItem(DraftItem item, string indent, string marker)
    {
        var inner = indent + new string(' ', marker.Length);
        if (!item.Code.IsEmpty)
        {
            CodeWriter.Write(result, item.Code, indent);
            return;
        }

        if (item.Mark is { Title.Length: > 0 } mark)
        {
            WriteCallout(mark, item.Below, indent + marker, inner);
            return;
        }

        Line(indent + marker, item.Mark is { } owned ? Marked(owned) : ItemText(item.Line));
        if (item.Below is [var first, ..])
        {
            // In the middle of a paragraph only a list that begins with 1 is one.
            if (first.Line.Marker == LineMarker.Number && first.Line.Number != 1)
            {
                Line(inner, "");
            }

            WriteItems(item.Below, inner);
        }
    }

    private void WriteCallout(PadMark mark, ImmutableArray<DraftItem> below, string first, string indent)
    {
        gathered.Add(mark, below);
        var owners = CalloutLine.OwnersOf(mark);
        Line($"{first}> ", CalloutLine.Of(mark, owners));
        var text = Marked(owners.IsEmpty ? mark : mark with { Owner = "" });
        if (text.Length > 0)
        {
            Line($"{indent}> ", text);
        }

        if (!below.IsEmpty)
        {
            Line($"{indent}>", "");
            WriteItems(below, $"{indent}> ");
        }
    }

    /// <summary>The marked words, their owner first and bold; in a chat, who marked them and when.</summary>
    private static string Marked(PadMark mark)
    {
        var text = InlineText.Of(mark.Rest);
        var owner = mark.Owner.Length == 0 ? ""
            : $"**{InlineText.Of(mark.Owner)}**{(text.Length > 0 ? mark.Joint : "")}";
        var said = mark.Rest.Speaker.Length == 0 ? "" : $" ({InlineText.Of(string.Join(", ", Said(mark.Rest)))})";
        return MarkdownEscapes.LineStart((owner + text + said).Trim());
    }

    private static IEnumerable<string> Said(PadLine line)
        => new[] { line.Speaker, line.Time }.Where(static word => word.Length > 0);

    // The box of a task stays one.
    private static string ItemText(PadLine line)
        => line.Text is ['[', ' ' or 'x' or 'X', ']', ' ', _, ..] && line.Runs[0].Text.Length >= 4
            ? $"{line.Text[..4]}{Text(line.Cut(4))}"
            : Text(line);

    private static string Text(PadLine line)
    {
        var text = MarkdownEscapes.LineStart(InlineText.Of(line));
        var time = line.Time.Length > 0 ? $"{line.Time} " : "";
        return line.Speaker.Length > 0 ? $"{time}**{InlineText.Of(line.Speaker)}:** {InlineText.Of(line)}" : text;
    }

    private void Line(string prefix, string text)
        => result.Append(text.Length > 0 ? prefix : prefix.TrimEnd()).Append(text).Append('\n');
}
