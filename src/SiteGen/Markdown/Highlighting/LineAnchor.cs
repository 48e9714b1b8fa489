namespace SiteGen.Markdown.Highlighting;

/// <summary>A line number that is a link to itself; its span is left open for what follows the number.</summary>
internal static class LineAnchor
{
    public static void Write(ref HtmlBuffer html, string cssClass, string prefix, int number, int width)
    {
        html.Append("<span class=\"");
        html.Append(cssClass);
        html.Append("\" id=\"");
        WriteName(ref html, prefix, number);
        html.Append("\"><a class=\"lnlinks\" href=\"#");
        WriteName(ref html, prefix, number);
        html.Append("\">");
        html.AppendNumber(number, width);
        html.Append("</a>");
    }

    private static void WriteName(ref HtmlBuffer html, string prefix, int number)
    {
        html.AppendEscaped(prefix);
        html.AppendNumber(number);
    }
}
