using System.Text.RegularExpressions;
using SiteGen.Checking.Links;

namespace SiteGen.Checking;

/// <summary>A line of <c>_redirects</c>, as Netlify and Cloudflare Pages read it.</summary>
/// <param name="From">From the host's root, decoded; with <c>:placeholders</c> and a star perhaps.</param>
internal sealed record RedirectRule(string From, WrittenLink To)
{
    private readonly Regex? _pattern = From.AsSpan().ContainsAny(':', '*') ? PatternOf(From) : null;

    /// <summary>It holds for more than one address, and where to is not known before somebody asks.</summary>
    public bool IsPattern => _pattern is not null;

    /// <param name="path">From the host's root, decoded.</param>
    public bool Fits(string path) => _pattern?.IsMatch(path) ?? From.TrimEnd('/') == path.TrimEnd('/');

    private static Regex PatternOf(string from)
    {
        var steps = from.Split('/').Select(static step => step is "*" ? ".*" : step is [':', ..] ? "[^/]+" : Regex.Escape(step));
        return new($"^{string.Join('/', steps)}/?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }
}
