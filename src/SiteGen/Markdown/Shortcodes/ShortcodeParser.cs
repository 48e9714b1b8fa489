using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// Finds the shortcodes of a body, wherever they stand (inside code as well, as in Hugo), and what is between their
/// tags.
/// </summary>
public static class ShortcodeParser
{
    /// <summary>Is there anything to do? Most bodies have no shortcodes.</summary>
    public static bool MayHaveShortcodes(ReadOnlySpan<char> body)
        => body.Contains("{{<", StringComparison.Ordinal) || body.Contains("{{%", StringComparison.Ordinal);

    /// <summary>Reads <paramref name="body"/>, which starts at <paramref name="start"/>.</summary>
    public static Outcome<ImmutableArray<ShortcodePart>> Parse(string body, SourceLocation start, ShortcodeHost host)
    {
        var diagnostics = new List<Diagnostic>();
        var tokens = new ShortcodeScanner(body, start, diagnostics).Scan();
        var tree = new ShortcodeTree(host, diagnostics);
        foreach (var token in tokens)
        {
            tree.Add(token);
        }

        return Outcome.Of(tree.Complete(), diagnostics);
    }
}
