using SiteGen.Diagnostics;

namespace SiteGen.Data.Yaml;

/// <summary>Tabs that indent a line: YAML forbids them, and its parsers stumble at another place, or not at all.</summary>
internal static class YamlTabs
{
    public const string Message = "a tab indents this line, YAML takes only spaces";

    public const string Hint = "Indent with spaces.";

    public static Diagnostic Fault(SourceLocation place) => DataRules.MalformedYaml.At(place, Message, Hint);

    /// <summary>
    /// Column of a tab in front of the text's first key, or 0. Our parser takes it, Hugo's refuses it unless the key is
    /// quoted or a comment stands above.
    /// </summary>
    public static int BeforeFirstKey(ReadOnlySpan<char> text)
    {
        var key = text.TrimStart(" \t");
        return key is [] or ['"' or '\'' or '{' or '#' or '\r' or '\n', ..] ? 0 : text[..^key.Length].IndexOf('\t') + 1;
    }

    /// <summary>Whether a tab indents line <paramref name="first"/> (1-based) or the next one.</summary>
    public static (int Line, int Column)? FindNear(ReadOnlySpan<string> lines, int first)
    {
        for (var line = first; line <= Math.Min(first + 1, lines.Length); line++)
        {
            var text = lines[line - 1].AsSpan();
            var tab = text[..^text.TrimStart(" \t").Length].IndexOf('\t');
            if (tab >= 0)
            {
                return (line, tab + 1);
            }
        }

        return null;
    }

    /// <summary>The first line from <paramref name="first"/> on that begins with a tab, which no text of many lines can do.</summary>
    public static (int Line, int Column)? FindAtMargin(ReadOnlySpan<string> lines, int first)
    {
        for (var line = first; line <= lines.Length; line++)
        {
            if (lines[line - 1] is ['\t', ..])
            {
                return (line, 1);
            }
        }

        return null;
    }
}
