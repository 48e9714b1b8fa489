using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Files;

/// <summary>
/// Writes a glob of a mount as a regular expression: <c>*</c> and <c>?</c> within a name, <c>**</c> for whole names, <c>[a-z]</c>,
/// <c>{a,b}</c>. Case does not matter.
/// </summary>
internal sealed class GlobPattern(string glob)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private readonly StringBuilder _text = new();
    private int _depth;
    private int _at;

    public static Regex ToRegex(string glob) => new($"^{new GlobPattern(glob).Write()}$", Options);

    private string Write()
    {
        while (_at < glob.Length)
        {
            var (used, expression) = Next();
            _at += used;
            _text.Append(expression);
        }

        return _text.Append(')', _depth).ToString();
    }

    // How many characters of the glob are meant, and what they are in the expression.
    private (int Used, string Expression) Next() => glob[_at] switch
    {
        '*' when IsWholeName() => _at + 2 < glob.Length ? (3, "(?:[^/]+/)*") : (2, ".*"),
        '*' => (1, "[^/]*"),
        '?' => (1, "[^/]"),
        '{' when glob.IndexOf('}', _at) > 0 => Open(),
        '}' when _depth > 0 => Close(),
        ',' when _depth > 0 => (1, "|"),
        '[' when glob.IndexOf(']', _at) is var close && HoldsSome(close) => (close + 1 - _at, Class(glob[(_at + 1)..close])),
        '\\' when _at + 1 < glob.Length => (2, Regex.Escape(glob[_at + 1].ToString())),
        var other => (1, Regex.Escape(other.ToString())),
    };

    private (int Used, string Expression) Open()
    {
        _depth++;
        return (1, "(?:");
    }

    private (int Used, string Expression) Close()
    {
        _depth--;
        return (1, ")");
    }

    private bool IsWholeName()
        => glob.AsSpan(_at).StartsWith("**") && (_at == 0 || glob[_at - 1] == '/') && (_at + 2 == glob.Length || glob[_at + 2] == '/');

    // Without a character in it, a bracket is itself.
    private bool HoldsSome(int close) => close > _at + 1 && (close > _at + 2 || glob[_at + 1] is not ('!' or '^'));

    private static string Class(string set)
    {
        var isNegated = set[0] is '!' or '^';
        var rest = (isNegated ? set[1..] : set)
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal);
        return $"[{(isNegated ? "^" : "")}{rest}]";
    }
}
