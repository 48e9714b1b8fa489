using SiteGen.Configuration;

namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// The markup around the lines of a block: the wrapper with the author's own attributes, and the code element.
/// </summary>
internal static class WrapperHtml
{
    public static void WriteStart(TextWriter output, CodeAttributes attributes, HighlightConfig config)
    {
        var html = new HtmlBuffer(output);
        html.Append("<div class=\"");
        html.AppendEscaped(attributes.WrapperClass ?? config.WrapperClass);
        if (attributes.Class.Length > 0)
        {
            html.Append(' ');
            html.AppendEscaped(attributes.Class);
        }

        html.Append('"');
        foreach (var (name, value) in attributes.Others)
        {
            html.Append(' ');
            html.Append(name);
            html.Append("=\"");
            html.AppendEscaped(value);
            html.Append('"');
        }

        html.Append('>');
        html.Complete();
    }

    public static void WriteCodeTag(TextWriter output, string language)
    {
        if (language.Length == 0)
        {
            output.Write("<code>");
            return;
        }

        output.Write("<code class=\"language-");
        WriteEscaped(output, language);
        output.Write("\" data-lang=\"");
        WriteEscaped(output, language);
        output.Write("\">");
    }

    public static void WriteEscaped(TextWriter output, ReadOnlySpan<char> text)
    {
        var html = new HtmlBuffer(output);
        html.AppendEscaped(text);
        html.Complete();
    }
}
