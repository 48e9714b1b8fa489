using System.Buffers;
using System.Text;

namespace SiteGen.Templates.Phrases;

/// <summary>Fills the places of a phrase: <c>{n}</c>, and Hugo's <c>{{ . }}</c>, <c>{{ .Count }}</c> and <c>{{ .Name }}</c>.</summary>
internal static class PhraseText
{
    private const string Count = "Count";

    private static readonly SearchValues<char> NameLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <param name="valueOf">The value of a name, "" being the value itself; null when there is none.</param>
    public static string Filled(string text, Func<string, string?> valueOf)
    {
        if (!text.Contains('{'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length;)
        {
            if (PlaceAt(text, i) is var (name, length) && length > 0)
            {
                var (before, after) = Trims(text, i, length);
                TrimEnd(result, before);
                result.Append(valueOf(name));
                i = Skip(text, i + length, after);
                continue;
            }

            result.Append(text[i++]);
        }

        return result.ToString();
    }

    // Anything else that Hugo would run stays as it is written: its templates mean nothing here.
    private static (string Name, int Length) PlaceAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("{n}"))
        {
            return (Count, "{n}".Length);
        }

        var end = rest.StartsWith("{{") ? rest.IndexOf("}}") : -1;
        if (end < 0)
        {
            return ("", 0);
        }

        var inside = rest[2..end];
        inside = (inside.StartsWith("- ") ? inside[2..] : inside).Trim();
        inside = (inside.EndsWith(" -") ? inside[..^2] : inside).Trim();
        return inside.StartsWith('.') && inside[1..].IndexOfAnyExcept(NameLetters) < 0 ? (inside[1..].ToString(), end + 2) : ("", 0);
    }

    private static (bool Before, bool After) Trims(string text, int at, int length)
    {
        var place = text.AsSpan(at, length);
        return (place.StartsWith("{{- "), place.EndsWith(" -}}"));
    }

    private static void TrimEnd(StringBuilder result, bool trims)
    {
        while (trims && result.Length > 0 && char.IsWhiteSpace(result[^1]))
        {
            result.Length--;
        }
    }

    private static int Skip(string text, int at, bool trims)
    {
        while (trims && at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
