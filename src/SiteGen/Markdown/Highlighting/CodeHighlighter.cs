using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Highlighting;

/// <summary>Colours code while the site is built, in the markup that style sheets for Chroma expect.</summary>
public static class CodeHighlighter
{
    /// <summary>Writes a fence as the Markdown renderer hands it over, and says what its attributes get wrong.</summary>
    public static ImmutableArray<Diagnostic> Render(TextWriter output, CodeBlockCall call, HighlightConfig config)
    {
        var attributes = call.AttributesText.Length == 0
            ? Outcome.Of(CodeAttributes.None)
            : CodeAttributesParser.ParseBraces(call.AttributesText, call.At);
        Render(output, call.Code, call.Language, attributes.Value with { FenceOrdinal = call.Ordinal }, config);
        return attributes.Diagnostics.AddRange(MarkedLines.Check(attributes.Value, call.Code, call.At));
    }

    /// <summary>Writes <paramref name="code"/> as Hugo would with <c>noClasses=false</c>.</summary>
    public static void Render(
        TextWriter output, string code, string language, CodeAttributes attributes, HighlightConfig config)
    {
        var text = WithLineFeeds(attributes.FenceOrdinal is null ? code : WithOneLineEnd(code));
        if (attributes.FenceOrdinal is not null && !config.CodeFences)
        {
            WriteBare(output, text, language);
            return;
        }

        var lexer = Languages.Find(language);
        var isKnown = lexer is not null || KnownLanguages.Contains(language);
        if (!isKnown && (attributes.GuessSyntax ?? config.GuessSyntax) && !config.IsOff)
        {
            language = "fallback";
            isKnown = true;
        }

        if (!isKnown)
        {
            WriteUnknown(output, text, language);
        }
        else if (attributes.IsInline)
        {
            WriteInline(output, text, language, lexer ?? PlainLexer.Instance);
        }
        else
        {
            var block = new CodeBlock(text, language, config.IsOff ? null : lexer, attributes);
            WriteBlock(output, block, config);
        }
    }

    private static string WithLineFeeds(string code)
        => code.Contains('\r', StringComparison.Ordinal)
            ? code.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : code;

    private static string WithOneLineEnd(string code)
    {
        var end = code.AsSpan().TrimEnd("\r\n").Length;
        return end == 0 ? "" : end + 1 == code.Length && code[end] == '\n' ? code : $"{code.AsSpan(0, end)}\n";
    }

    private static void WriteBlock(TextWriter output, CodeBlock block, HighlightConfig config)
    {
        var layout = CodeLayout.Of(block.Attributes, config);
        WrapperHtml.WriteStart(output, block.Attributes, config);
        if (layout is { HasNumbers: true, IsTable: true })
        {
            LineNumberTable.WriteStart(output, layout, CodeWriter.CountLines(block.Code));
        }

        output.Write("<pre tabindex=\"0\" class=\"chroma\">");
        WrapperHtml.WriteCodeTag(output, block.Language);
        var writer = new CodeWriter(block.Code, output, layout, hasLines: true);
        (block.Lexer ?? PlainLexer.Instance).Write(block.Code, ref writer);
        writer.Complete();
        output.Write("</code></pre>");
        if (layout is { HasNumbers: true, IsTable: true })
        {
            LineNumberTable.WriteEnd(output);
        }

        output.Write("</div>");
    }

    private static void WriteInline(TextWriter output, string code, string language, Lexer lexer)
    {
        output.Write("<code class=\"code-inline language-");
        WrapperHtml.WriteEscaped(output, language);
        output.Write("\">");
        var writer = new CodeWriter(code, output, default, hasLines: false);
        lexer.Write(code, ref writer);
        writer.Complete();
        output.Write("</code>");
    }

    private static void WriteUnknown(TextWriter output, string code, string language)
    {
        output.Write("<pre tabindex=\"0\">");
        WrapperHtml.WriteCodeTag(output, language);
        WrapperHtml.WriteEscaped(output, code);
        output.Write("</code></pre>");
    }

    private static void WriteBare(TextWriter output, string code, string language)
    {
        output.Write(language.Length == 0 ? "<pre><code>" : "<pre><code class=\"language-");
        if (language.Length > 0)
        {
            WrapperHtml.WriteEscaped(output, language);
            output.Write("\">");
        }

        WrapperHtml.WriteEscaped(output, code);
        output.Write("</code></pre>\n");
    }

    private readonly record struct CodeBlock(string Code, string Language, Lexer? Lexer, CodeAttributes Attributes);
}
