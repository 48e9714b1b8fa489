using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Files;

/// <summary>
/// A choice by several globs, as Hugo's mounts make it: the first that matches decides, those after <c>! </c> leave out, and
/// where none says yes, what is not left out counts. <c>**</c> crosses folders only where it stands for whole names.
/// </summary>
public sealed class GlobSlice
{
    public static readonly GlobSlice All = new([]);

    private readonly ImmutableArray<(Regex Pattern, bool IsNegated)> _globs;

    private GlobSlice(ImmutableArray<(Regex, bool)> globs) => _globs = globs;

    public bool IsEverything => _globs.IsEmpty;

    public static GlobSlice Of(ImmutableArray<string> patterns)
        => patterns.IsEmpty ? All : new([.. patterns.Select(static pattern => Read(pattern))]);

    public bool Matches(string path)
    {
        var choosesNone = true;
        foreach (var (pattern, isNegated) in _globs)
        {
            if (pattern.IsMatch(path))
            {
                return !isNegated;
            }

            choosesNone &= isNegated;
        }

        return choosesNone;
    }

    /// <summary>Is a whole folder left out, before a later glob could choose something in it?</summary>
    public bool LeavesOut(string folder)
    {
        foreach (var (pattern, isNegated) in _globs)
        {
            if (!isNegated)
            {
                return false;
            }

            if (pattern.IsMatch(folder))
            {
                return true;
            }
        }

        return false;
    }

    private static (Regex Pattern, bool IsNegated) Read(string written)
    {
        var isNegated = written.StartsWith("! ", StringComparison.Ordinal);
        var glob = (isNegated ? written[2..].Trim() : written).TrimStart('/');
        return (new Regex($"^{Expression(glob)}$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), isNegated);
    }

    private static string Expression(string glob)
    {
        var text = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '*' when IsWholeName(glob, i):
                    i += i + 2 < glob.Length ? 2 : 1;
                    text.Append(i < glob.Length - 1 ? "(?:[^/]+/)*" : ".*");
                    break;
                case '*':
                    text.Append("[^/]*");
                    break;
                case '?':
                    text.Append("[^/]");
                    break;
                case '{' when glob.IndexOf('}', i) > 0:
                    depth++;
                    text.Append("(?:");
                    break;
                case '}' when depth > 0:
                    depth--;
                    text.Append(')');
                    break;
                case ',' when depth > 0:
                    text.Append('|');
                    break;
                case '[' when glob.IndexOf(']', i) is var close && close > i + 1:
                    text.Append(Class(glob[(i + 1)..close]));
                    i = close;
                    break;
                case '\\' when i + 1 < glob.Length:
                    text.Append(Regex.Escape(glob[++i].ToString()));
                    break;
                default:
                    text.Append(Regex.Escape(glob[i].ToString()));
                    break;
            }
        }

        return text.Append(')', depth).ToString();
    }

    private static bool IsWholeName(string glob, int at)
        => glob.AsSpan(at).StartsWith("**") && (at == 0 || glob[at - 1] == '/') && (at + 2 == glob.Length || glob[at + 2] == '/');

    private static string Class(string set)
    {
        var isNegated = set[0] is '!' or '^';
        var rest = (isNegated ? set[1..] : set).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
        return $"[{(isNegated ? "^" : "")}{rest}]";
    }
}
