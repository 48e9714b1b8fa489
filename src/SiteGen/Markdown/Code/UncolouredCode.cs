using SiteGen.Files;

namespace SiteGen.Markdown.Code;

/// <summary>Writes a fenced block as Hugo writes one whose language it does not know.</summary>
public static class UncolouredCode
{
    public static void Write(TextWriter output, CodeBlockCall call)
    {
        output.Write("<pre tabindex=\"0\"><code");
        if (call.Language.Length > 0)
        {
            var language = TemplateEscaping.Escape(call.Language);
            output.Write($" class=\"language-{language}\" data-lang=\"{language}\"");
        }

        output.Write('>');
        output.Write(TemplateEscaping.Escape(call.Code));
        output.Write("</code></pre>");
    }
}
