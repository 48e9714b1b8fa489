using Markdig.Syntax;
using SiteGen.Files;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Code;

/// <summary>Writes code blocks; fenced ones through the page's own writer, if it has one.</summary>
internal sealed class CodeHtml : NodeHtml<CodeBlock>
{
    protected override void Write(GoldmarkHtml html, CodeBlock node)
    {
        if (node is not FencedCodeBlock fence)
        {
            WriteIndented(html, node);
            return;
        }

        var info = FenceInfo.Of(fence);
        if (!html.Config.Highlight.CodeFences)
        {
            WritePlainly(html, fence, info.Language);
            return;
        }

        var write = html.Page.RenderCodeBlock ?? UncolouredCode.Write;
        write(html.Out, new CodeBlockCall(
            CodeText.Of(fence), info.Language, info.AttributesText, html.At(fence), html.CodeBlocks++));
    }

    private static void WriteIndented(GoldmarkHtml html, CodeBlock node)
    {
        html.Out.Write("<pre");
        html.WriteAttributesOf(node);
        html.Out.Write("><code>");
        html.Out.WriteEscaped(CodeText.WithoutBlankEnd(CodeText.Of(node)));
        html.Out.Write("</code></pre>\n");
    }

    private static void WritePlainly(GoldmarkHtml html, FencedCodeBlock node, string language)
    {
        html.Out.Write("<pre><code");
        if (language.Length > 0)
        {
            html.Out.Write(" class=\"language-");
            html.Out.WriteEscaped(language);
            html.Out.Write('"');
        }

        html.Out.Write('>');
        html.Out.WriteEscaped(CodeText.Of(node));
        html.Out.Write("</code></pre>\n");
    }
}
