using SiteGen.Checking.Links;

namespace SiteGen.Checking;

/// <summary>A line of <c>_redirects</c>, as Netlify and Cloudflare Pages read it.</summary>
/// <param name="From">From the host's root, decoded, up to the first placeholder or star.</param>
/// <param name="IsPattern">It holds for all that begins so.</param>
internal sealed record RedirectRule(string From, bool IsPattern, WrittenLink To);
