using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Configuration;

/// <summary>
/// Writes a glob of <c>server</c> as a regular expression. Unlike those of mounts, Hugo's <c>*</c> goes past slashes here:
/// <c>*</c>, <c>**</c> and <c>?</c>, <c>[a-z]</c>, <c>{a,b}</c>.
/// </summary>
public static class ServerPattern
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    public static Regex ToRegex(string glob)
    {
        var text = new StringBuilder("^");
        var depth = 0;
        for (var at = 0; at < glob.Length; at++)
        {
            text.Append(glob[at] switch
            {
                '*' => ".*",
                '?' => ".",
                '{' when glob.IndexOf('}', at) > 0 && depth++ >= 0 => "(?:",
                '}' when depth > 0 && depth-- > 0 => ")",
                ',' when depth > 0 => "|",
                '[' when glob.IndexOf(']', at) is var end && end > at + 2 => Class(glob, ref at, end),
                '\\' when at + 1 < glob.Length => Regex.Escape(glob[++at].ToString()),
                var other => Regex.Escape(other.ToString()),
            });
        }

        return new($"{text.Append(')', depth)}$", Options);
    }

    private static string Class(string glob, ref int at, int end)
    {
        var set = glob[(at + 1)..end];
        at = end;
        var isNegated = set[0] is '!' or '^';
        var rest = (isNegated ? set[1..] : set)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal);
        return $"[{(isNegated ? "^" : "")}{rest}]";
    }
}
