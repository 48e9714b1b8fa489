using System.Text;
using SiteGen.Files;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>Fills what a rule caught of an address into its target, such that nobody who chose the address chooses the host.</summary>
internal static class TargetText
{
    /// <param name="template">Such as <c>/news/:splat</c>.</param>
    /// <param name="mark">What stands before a name: <c>:</c> or <c>$</c>.</param>
    /// <param name="caught">By their names, decoded.</param>
    public static string Fill(string template, char mark, IReadOnlyDictionary<string, string> caught)
    {
        var text = new StringBuilder();
        var isInPath = true;
        for (var at = 0; at < template.Length;)
        {
            isInPath &= template[at] is not ('?' or '#');
            var name = template[at] == mark ? NameAt(template, at + 1) : "";
            if (name.Length > 0 && caught.TryGetValue(name, out var value))
            {
                text.Append(isInPath ? PercentEncoding.EncodePath(value.Replace("%", "%25", StringComparison.Ordinal)) : Uri.EscapeDataString(value));
                at += name.Length + 1;
            }
            else
            {
                text.Append(template[at++]);
            }
        }

        var filled = text.ToString();
        return Ascii(template.StartsWith("//", StringComparison.Ordinal) || !filled.StartsWith("//", StringComparison.Ordinal)
            ? filled
            : "/" + filled.TrimStart('/'));
    }

    private static string NameAt(string template, int start)
    {
        var end = start;
        while (end < template.Length && (char.IsAsciiLetterOrDigit(template[end]) || template[end] is '_'))
        {
            end++;
        }

        return template[start..end];
    }

    // A line of a header holds nothing else.
    private static string Ascii(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0)
        {
            return text;
        }

        var result = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.Value is >= '!' and <= '~' ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return result.ToString();
    }
}
