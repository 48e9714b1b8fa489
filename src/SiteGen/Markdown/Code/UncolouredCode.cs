namespace SiteGen.Markdown.Code;

/// <summary>Writes a fenced block as Hugo writes one whose language it does not know.</summary>
public static class UncolouredCode
{
    public static void Write(TextWriter output, CodeBlockCall call)
    {
        output.Write("<pre tabindex=\"0\"><code");
        if (call.Language.Length > 0)
        {
            var language = Escape(call.Language);
            output.Write($" class=\"language-{language}\" data-lang=\"{language}\"");
        }

        output.Write('>');
        output.Write(Escape(call.Code));
        output.Write("</code></pre>");
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
