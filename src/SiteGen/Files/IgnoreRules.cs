using System.Text.RegularExpressions;

namespace SiteGen.Files;

/// <summary>Which files are no part of a site: hidden ones, editors' leftovers, and what <c>ignoreFiles</c> names.</summary>
internal sealed class IgnoreRules
{
    private readonly ImmutableArray<Regex> _patterns;

    private IgnoreRules(ImmutableArray<Regex> patterns) => _patterns = patterns;

    /// <summary>A pattern that can't be used is passed over: reading the configuration has reported it.</summary>
    public static IgnoreRules Of(ImmutableArray<string> patterns)
    {
        var made = ImmutableArray.CreateBuilder<Regex>(patterns.Length);
        foreach (var pattern in patterns)
        {
            try
            {
                // Not backtracking: an author's pattern must not be able to stall a build.
                made.Add(new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
                continue;
            }
        }

        return new(made.ToImmutable());
    }

    /// <summary>Folders that no scan enters, wherever they are.</summary>
    public static bool IsForeignFolder(ReadOnlySpan<char> name)
        => name is ".git" or ".sitegen" or "node_modules" or "bower_components" || name.StartsWith(".sitegen-");

    /// <summary>Hugo's rule for content: hidden files, Emacs' locks and backups. <c>static/</c> keeps <c>.well-known</c> and friends.</summary>
    public static bool IsHidden(ReadOnlySpan<char> name) => name.Length > 0 && (name[0] is '.' or '#' || name[^1] == '~');

    public static bool IsSystemFile(ReadOnlySpan<char> name) => name is ".DS_Store" or "Thumbs.db" or "desktop.ini";

    public bool Matches(string fullPath)
    {
        if (_patterns.IsEmpty)
        {
            return false;
        }

        var path = Path.DirectorySeparatorChar == '/' ? fullPath : fullPath.Replace(Path.DirectorySeparatorChar, '/');
        foreach (var pattern in _patterns)
        {
            if (pattern.IsMatch(path))
            {
                return true;
            }
        }

        return false;
    }
}
