using Markdig.Parsers;

namespace SiteGen.Markdown.Attributes;

/// <summary>Tells whether a block follows the one before it without a blank line, which decides what belongs together.</summary>
internal static class PreviousLine
{
    public static bool IsBlank(BlockProcessor processor)
    {
        var text = processor.Line.Text;
        var end = processor.CurrentLineStartPosition - 1;
        if (end < 0 || end >= text.Length)
        {
            return true;
        }

        var before = text.AsSpan(0, end);
        var line = before[(before.LastIndexOf('\n') + 1)..];
        return line.Trim(" \t>").IsEmpty;
    }
}
