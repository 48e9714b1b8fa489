using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// Reads the two ways to write a code block's wishes: a fence's braces and the highlight shortcode's options.
/// </summary>
public static class CodeAttributesParser
{
    /// <summary>
    /// <c>{linenos=true, hl_lines=[1,"3-5"] .class #id key="value"}</c>; broken braces count as none, with a
    /// warning.
    /// </summary>
    public static Outcome<CodeAttributes> ParseBraces(ReadOnlySpan<char> text, SourceLocation at)
    {
        var builder = new CodeAttributesBuilder(at, keepsOthers: true);
        var at0 = 1;
        while (NextItem(text, ref at0))
        {
            if (text[at0] == '}')
            {
                return builder.Build();
            }

            if (!ReadItem(text, ref at0, builder))
            {
                break;
            }
        }

        var place = at with { Column = at.Column + Math.Min(at0, text.Length - 1) };
        var shown = text.Length > 60 ? $"{text[..60]}…" : text.ToString();
        var mistake = HighlightRules.BrokenAttributes.At(place, $"code attributes '{shown}' cannot be read");
        return Outcome.Of(CodeAttributes.None, [mistake]);
    }

    /// <summary><c>linenos=table,hl_lines=1 3-4,linenostart=199</c>.</summary>
    public static Outcome<CodeAttributes> ParseOptions(ReadOnlySpan<char> text, SourceLocation at)
    {
        var builder = new CodeAttributesBuilder(at, keepsOthers: false);
        foreach (var range in text.Split(','))
        {
            var option = text[range].Trim(' ');
            var equals = option.IndexOf('=');
            if (equals > 0)
            {
                builder.Add(option[..equals].Trim(' ').ToString(), option[(equals + 1)..].Trim(' ').ToString());
            }
            else if (!option.IsEmpty)
            {
                builder.Report(HighlightRules.BadValue, $"highlight option '{option}' has no value");
            }
        }

        return builder.Build();
    }

    private static bool NextItem(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or ',')
        {
            at++;
        }

        return at < text.Length;
    }

    private static bool ReadItem(ReadOnlySpan<char> text, ref int at, CodeAttributesBuilder builder)
    {
        var sign = text[at];
        if (sign is '.' or '#')
        {
            at++;
        }

        var name = ReadWord(text, ref at);
        if (name.IsEmpty)
        {
            return false;
        }

        if (sign is '.' or '#')
        {
            builder.Add(sign == '.' ? "class" : "id", name.ToString());
            return true;
        }

        if (at >= text.Length || text[at] != '=')
        {
            return false;
        }

        at++;
        var isList = at < text.Length && text[at] == '[';
        return ReadValue(text, ref at) is { } value && builder.Add(name.ToString(), value, isList);
    }

    private static string? ReadValue(ReadOnlySpan<char> text, ref int at)
    {
        if (at < text.Length && text[at] == '"')
        {
            return ReadQuoted(text, ref at);
        }

        if (at < text.Length && text[at] == '[')
        {
            return ReadList(text, ref at);
        }

        var word = ReadWord(text, ref at);
        return word.IsEmpty ? null : word.ToString();
    }

    private static string? ReadQuoted(ReadOnlySpan<char> text, ref int at)
    {
        var start = ++at;
        var hasEscapes = false;
        for (; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                var value = text[start..at++].ToString();
                return hasEscapes ? value.Replace("\\\"", "\"", StringComparison.Ordinal) : value;
            }

            if (text[at] == '\\')
            {
                hasEscapes = true;
                at++;
            }
        }

        return null;
    }

    // A list becomes the text that the shortcode's options would hold: values with spaces between.
    private static string? ReadList(ReadOnlySpan<char> text, ref int at)
    {
        var values = new List<string>();
        at++;
        while (NextItem(text, ref at))
        {
            if (text[at] == ']')
            {
                at++;
                return string.Join(' ', values);
            }

            if (text[at] == '[' || ReadValue(text, ref at) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        return null;
    }

    private static ReadOnlySpan<char> ReadWord(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or ':' or '.' or '+'))
        {
            at++;
        }

        return text[start..at];
    }
}
