using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output.Redirects;

/// <summary>The <c>_redirects</c> file that several static hosts read: one line for each alias, so that they answer with a real 301.</summary>
internal static class RedirectsFile
{
    public static void Write(Site site, IReadOnlyList<AliasOutput> aliases, ByteBuffer target)
    {
        foreach (var alias in aliases.OrderBy(alias => alias.Url.Value, StringComparer.Ordinal))
        {
            target.Write($"{site.Link(alias.Url)} {site.Link(alias.Target.Url)} 301\n");
        }
    }
}
