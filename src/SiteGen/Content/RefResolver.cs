using SiteGen.Content.Urls;
using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>Finds the page that an author points to, by Hugo's rules: beside the page, from the root, or by a name that only one page has.</summary>
public sealed class RefResolver(Site site)
{
    private readonly Lazy<Dictionary<string, List<Page>>> _byName = new(() => ByName(site.Pages));
    private readonly Lazy<HiddenPages> _hidden = new(() => new(site));

    /// <summary>The link. A target that is not there is a mistake, as serious as the site says, and gives <c>refLinksNotFoundURL</c>.</summary>
    public Outcome<string> Resolve(Page from, RefTarget target)
    {
        var hash = target.Path.IndexOf('#');
        var path = hash < 0 ? target.Path : target.Path[..hash];
        var fragment = hash < 0 ? "" : target.Path[hash..];
        if (path.Length == 0)
        {
            return fragment.Length > 0 ? Outcome.Of(fragment) : NotFound(target, "an empty reference");
        }

        var question = path.IndexOf('?');
        path = question < 0 ? path : path[..question];
        var found = FindAll(from, path, target.Language ?? from.Language);
        return found.Count switch
        {
            1 => Outcome.Of(LinkTo(found[0], target) + fragment),
            0 => HiddenAt(from, path, target) ?? NotFound(target, $"no page at '{target.Path}'"),
            _ => Ambiguous(target, found),
        };
    }

    /// <summary>The page at that path as seen from another one; null when there is none, or when several bear that name.</summary>
    public Page? Find(Page from, string path) => FindAll(from, path, from.Language) is [var only] ? only : null;

    private Outcome<string>? HiddenAt(Page from, string path, RefTarget target)
    {
        if (site.HiddenPages.IsEmpty)
        {
            return null;
        }

        var language = target.Language ?? from.Language;
        if (FindAll(from, path, language, _hidden.Value.ByPath(language), _hidden.Value.ByName) is not [var page, ..])
        {
            return null;
        }

        var (what, hint) = _hidden.Value.Reason(page);
        var mistake = ContentRules.RefNotFound.At(target.Location, $"the page '{page.Location.File}' {what}", hint);
        return new(site.Config.RefLinksNotFoundUrl, [mistake with { Severity = site.Config.RefLinksErrorLevel }]);
    }

    private string LinkTo(Page page, RefTarget target)
        => target.IsRelative ? site.Link(page.Url) : site.AbsoluteLink(page.Url);

    private List<Page> FindAll(Page from, string path, string language)
        => FindAll(from, path, language, PagesOf(language), () => _byName.Value);

    private static List<Page> FindAll(
        Page from, string path, string language, IReadOnlyDictionary<string, Page> pages, Func<Dictionary<string, List<Page>>> names)
    {
        if (path.StartsWith('/'))
        {
            return At(pages, path) is { } absolute ? [absolute] : [];
        }

        foreach (var folder in Folders(from))
        {
            if (At(pages, $"{folder}/{path}") is { } near)
            {
                return [near];
            }
        }

        if (path.StartsWith('.'))
        {
            return [];
        }

        if (At(pages, $"/{path}") is { } fromRoot)
        {
            return [fromRoot];
        }

        var named = path.Contains('/') ? null : names().GetValueOrDefault(NameOf(path));
        return named is null ? [] : named.FindAll(page => page.Language == language);
    }

    private IReadOnlyDictionary<string, Page> PagesOf(string language)
    {
        foreach (var part in site.Languages)
        {
            if (string.Equals(part.Code, language, StringComparison.OrdinalIgnoreCase))
            {
                return part.ByPath;
            }
        }

        return site.ByPath;
    }

    // A bundle's own folder first, then the folder that it lies in.
    private static IEnumerable<string> Folders(Page from)
    {
        var own = from.Path == "/" ? "" : from.Path;
        var parent = own.LastIndexOf('/') is > 0 and var slash ? own[..slash] : "";
        if (from.Source?.Bundle != BundleKind.Single)
        {
            yield return own;
        }

        yield return parent;
    }

    private static Page? At(IReadOnlyDictionary<string, Page> pages, string path)
    {
        var clean = ContentName.Normalise(PathSteps.Resolve(path).Path);
        return pages.GetValueOrDefault(clean) ?? pages.GetValueOrDefault(WithoutFileName(clean));
    }

    // "/blog/post.md" and "/blog/post/index.md" name the page "/blog/post".
    private static string WithoutFileName(string path)
    {
        var slash = path.LastIndexOf('/');
        var dot = path.LastIndexOf('.');
        var bare = dot > slash ? path[..dot] : path;
        return bare[(slash + 1)..] is "index" or "_index" ? (slash > 0 ? bare[..slash] : "/") : bare;
    }

    private static string NameOf(string path)
    {
        var name = WithoutFileName(ContentName.Normalise($"/{path}"));
        return name[(name.LastIndexOf('/') + 1)..];
    }

    private Outcome<string> NotFound(RefTarget target, string what)
    {
        var name = NameOf(target.Path.Split('#')[0].TrimEnd('/') is { Length: > 0 } path ? path[(path.LastIndexOf('/') + 1)..] : "?");
        var hint = Suggestion.For(name, _byName.Value.Keys) is { } near && _byName.Value[near] is [var page, ..]
            ? $"did you mean '{page.Path}'?"
            : null;
        var mistake = ContentRules.RefNotFound.At(target.Location, what, hint) with { Severity = site.Config.RefLinksErrorLevel };
        return new(site.Config.RefLinksNotFoundUrl, [mistake]);
    }

    private Outcome<string> Ambiguous(RefTarget target, List<Page> found)
    {
        var places = string.Join(", ", found.Take(3).Select(static page => $"'{page.Path}'"));
        var mistake = ContentRules.RefAmbiguous.At(target.Location, $"several pages are called '{target.Path}': {places}");
        return new(site.Config.RefLinksNotFoundUrl, [mistake with { Severity = site.Config.RefLinksErrorLevel }]);
    }

    internal static Dictionary<string, List<Page>> ByName(IEnumerable<Page> pages)
    {
        var names = new Dictionary<string, List<Page>>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var name = page.Path[(page.Path.LastIndexOf('/') + 1)..];
            if (name.Length > 0 && page.Kind != PageKind.NotFound)
            {
                (names.TryGetValue(name, out var same) ? same : names[name] = []).Add(page);
            }
        }

        return names;
    }
}
