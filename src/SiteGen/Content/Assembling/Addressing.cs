using SiteGen.Content.Urls;
using SiteGen.Files;

namespace SiteGen.Content.Assembling;

/// <summary>Gives every page its address.</summary>
internal static class Addressing
{
    public static void SetAddress(LanguageDraft draft, PageNode node)
    {
        var pattern = node.Meta.Url.Length == 0 ? draft.Permalinks.Find(node.Kind, node.Path, draft.Code) : null;
        var parts = new AddressParts
        {
            Kind = node.Kind,
            Path = SluggedPath(draft, node),
            Slug = node.Meta.Slug,
            IsBundle = node.File?.Bundle == BundleKind.Leaf,
            Url = node.Meta.Url.Contains(':') ? ExpandUrl(draft, node) : node.Meta.Url,
            Permalink = pattern?.Expand(Facts(draft, node)) is { Length: > 0 } expanded ? expanded : null,
            IsUgly = draft.Config.UglyUrls.AppliesTo(node.Section),
            Prefix = draft.Prefix,
            Style = draft.Style,
        };

        node.Address = PageUrls.Of(parts);
        if (node.Address.LeavesOutput)
        {
            var written = node.Meta.Url.Length > 0 ? $"url '{node.Meta.Url}'" : $"slug '{node.Meta.Slug}'";
            var key = node.Meta.Url.Length > 0 ? "url" : "slug";
            draft.Mistakes.Add(ContentRules.LeavesOutput.At(PlaceOf(node, key), $"{written} leads out of the site"));
        }
    }

    /// <summary>A page's path, where the slug of a list takes the place of its folder, for all that lies below it too.</summary>
    private static string SluggedPath(LanguageDraft draft, PageNode node)
    {
        var path = draft.Style.KeepsCase ? node.Written : node.Path;
        if (node.Parent is not { } parent)
        {
            return path;
        }

        var above = parent.AddressPath;
        var full = above is null ? path : above + path[(parent.Path.Length > 1 ? parent.Path.Length : 0)..];
        if (!node.IsBranch)
        {
            return full;
        }

        full = node.Meta.Slug.Length == 0 ? full : $"{full[..full.LastIndexOf('/')]}/{node.Meta.Slug}";
        node.AddressPath = ReferenceEquals(full, path) ? null : full;
        return full;
    }

    public static ImmutableArray<UrlPath> AliasesOf(LanguageDraft draft, PageNode node)
    {
        if (node.Meta.Aliases.IsEmpty)
        {
            return [];
        }

        var isUgly = draft.Config.UglyUrls.AppliesTo(node.Section);
        var aliases = ImmutableArray.CreateBuilder<UrlPath>(node.Meta.Aliases.Length);
        foreach (var alias in node.Meta.Aliases)
        {
            if (Aliases.Of(alias, node.Address, isUgly, draft.Prefix) is { } address)
            {
                aliases.Add(address);
                continue;
            }

            draft.Mistakes.Add(ContentRules.LeavesOutput.At(node.File?.PlaceOf("aliases", alias) ?? default, $"alias '{alias}' leads out of the site"));
        }

        return aliases.DrainToImmutable();
    }

    // Since Hugo 0.131 an address in front matter may hold the tokens of permalinks.
    private static string ExpandUrl(LanguageDraft draft, PageNode node)
    {
        var pattern = PermalinkPattern.Of(node.Meta.Url);
        if (Permalinks.Check(pattern, node.Meta.Url, PlaceOf(node, "url")) is { } mistake)
        {
            draft.Mistakes.Add(mistake);
        }

        return pattern.Expand(Facts(draft, node));
    }

    private static PermalinkFacts Facts(LanguageDraft draft, PageNode node)
    {
        var section = node.IsBranch ? node : node.Parent ?? draft.Home;
        var path = section.Path;
        return new()
        {
            Title = UrlWord.Title(node.Title, node.Kind),
            Slug = node.Meta.Slug,
            Date = node.Dates.Date ?? DateTimeOffset.MinValue,
            Section = node.Section,
            Sections = path == "/" ? [] : [.. path[1..].Split('/')],
            SectionSlugs = SlugsOf(draft, section),
            BaseName = node.BaseName,
            FileName = node.File is null or { Bundle: BundleKind.Branch } ? "" : node.BaseName,
            Style = draft.Style,
        };
    }

    private static ImmutableArray<string> SlugsOf(LanguageDraft draft, PageNode section)
    {
        List<string> slugs = [];
        for (var at = section; at is not null && at.Kind != PageKind.Home; at = at.Parent)
        {
            slugs.Insert(0, UrlWord.Of(at.Meta.Slug.Length > 0 ? at.Meta.Slug : UrlWord.Title(at.Title, at.Kind), draft.Style));
        }

        return [.. slugs];
    }

    private static Diagnostics.SourceLocation PlaceOf(PageNode node, string key)
        => node.File?.PlaceOf(key) ?? default;
}
