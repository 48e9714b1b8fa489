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
            target.Write($"{PathOf(alias.Url)} {PathOf(alias.Target.Url)} 301\n");
        }

        // From the host's root, even where links of finished pages get all of it in front.
        string PathOf(UrlPath url) => site.AbsoluteLink(url)[site.Config.Origin.Length..];
    }
}
