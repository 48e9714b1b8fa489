using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output.Redirects;

/// <summary>
/// Sends readers from the address at which the default language might be to the one at which it is, as Hugo does:
/// from <c>/</c> to <c>/en/</c>, or from <c>/en/</c> to <c>/</c>.
/// </summary>
internal static class DefaultLanguageRedirect
{
    /// <summary>Null for a site with one language at its root, and where the configuration wants none.</summary>
    public static AliasOutput? Of(Site site)
    {
        var main = site.MainLanguage;
        var isBelow = main.Prefix.Length > 0;
        return site.Config.DisableDefaultLanguageRedirect || !(isBelow || site.Languages.Length > 1) || main.Home.Build.Render != RenderMode.Always
            ? null
            : new AliasOutput(isBelow ? UrlPath.Root : UrlPath.Root.Folder(main.Code), main.Home, site);
    }
}
