namespace SiteGen.Markdown.Highlighting;

/// <summary>The column of numbers beside the code, and the table that holds both.</summary>
internal static class LineNumberTable
{
    public static void WriteStart(TextWriter output, in CodeLayout layout, int lines)
    {
        var html = new HtmlBuffer(output);
        html.Append("<div class=\"chroma\">\n<table class=\"lntable\"><tr><td class=\"lntd\">\n");
        html.Append("<pre tabindex=\"0\" class=\"chroma\"><code>");
        var width = layout.DigitsFor(lines);
        var marked = 0;
        for (var line = 1; line <= lines; line++)
        {
            while (marked < layout.Marked.Length && line > layout.Marked[marked].Last)
            {
                marked++;
            }

            var isMarked = marked < layout.Marked.Length && layout.Marked[marked].Contains(line);
            WriteNumber(ref html, layout, line, width, isMarked);
        }

        html.Append("</code></pre></td>\n<td class=\"lntd\">\n");
        html.Complete();
    }

    public static void WriteEnd(TextWriter output) => output.Write("</td></tr></table>\n</div>\n");

    private static void WriteNumber(ref HtmlBuffer html, in CodeLayout layout, int line, int width, bool isMarked)
    {
        var number = layout.FirstNumber + line - 1;
        if (isMarked)
        {
            html.Append("<span class=\"hl\">");
        }

        if (layout.Anchor is { } anchor)
        {
            LineAnchor.Write(ref html, "lnt", anchor, number, width);
        }
        else
        {
            html.Append("<span class=\"lnt\">");
            html.AppendNumber(number, width);
        }

        html.Append(isMarked ? "\n</span></span>" : "\n</span>");
    }
}
