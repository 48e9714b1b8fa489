using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>Finds the page that an author points to, by Hugo's rules: beside the page, from the root, or by a name that only one page has.</summary>
public sealed class RefResolver(Site site)
{
    private readonly PageFinders _finders = new(site);
    private readonly Lazy<HiddenPages> _hidden = new(() => new(site));

    /// <summary>The link. A target that is not there is a mistake, as serious as the site says, and gives <c>refLinksNotFoundURL</c>.</summary>
    public Outcome<string> Resolve(Page from, RefTarget target)
    {
        var (path, fragment) = Split(target.Path);
        if (path.Length == 0)
        {
            return Outcome.Of(fragment);
        }

        var language = target.Language is { Length: > 0 } said ? said : from.Language;
        if (_finders.Of(language) is not { } finder)
        {
            return Mistake(ContentRules.RefNotFound.At(target.Location, $"the site has no language '{language}'", LanguagesHint()));
        }

        var found = finder.FindAll(from, path);
        return found.Count switch
        {
            1 => Link(found[0], target, fragment),
            0 => HiddenAt(from, path, target, language) ?? NotFound(finder, path, target),
            _ => Ambiguous(target, found),
        };
    }

    // A query is dropped, and a host too, as in Hugo.
    private static (string Path, string Fragment) Split(string written)
    {
        var hash = written.IndexOf('#');
        var path = hash < 0 ? written : written[..hash];
        var question = path.IndexOf('?');
        path = question < 0 ? path : path[..question];
        if (path.StartsWith("//", StringComparison.Ordinal))
        {
            var end = path.IndexOf('/', 2);
            path = end < 0 ? "" : path[end..];
        }

        var fragment = hash < 0 || hash == written.Length - 1 ? "" : written[hash..];
        return (Decoded(path), Decoded(fragment));
    }

    private static string Decoded(string text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;

    private Outcome<string>? HiddenAt(Page from, string path, RefTarget target, string language)
    {
        if (site.HiddenPages.IsEmpty || _finders.Over(_hidden.Value.ByPath(language)).FindAll(from, path) is not [var page, ..])
        {
            return null;
        }

        var (what, hint) = _hidden.Value.Reason(page);
        return Mistake(ContentRules.RefNotFound.At(target.Location, $"the page '{page.Location.File}' {what}", hint));
    }

    private Outcome<string> Link(Page page, RefTarget target, string fragment)
    {
        if (page.Build.Render == RenderMode.Never)
        {
            return Outcome.Of(fragment);
        }

        if (AddressOf(page, target.OutputFormat) is not { } url)
        {
            return Mistake(ContentRules.RefNotFound.At(
                target.Location, $"the page '{page.Path}' has no output '{target.OutputFormat}'", OutputsHint(page, target)));
        }

        return Outcome.Of((target.IsRelative ? site.Link(url) : site.AbsoluteLink(url)) + fragment);
    }

    private string LanguagesHint() => site.Languages.Length < 2
        ? "Leave 'lang' out: the site has one language."
        : $"The languages are {string.Join(", ", site.Languages.Select(static language => language.Code))}.";

    // As in Hugo, the second argument without a name is an output format.
    private string OutputsHint(Page page, RefTarget target)
        => site.Languages.FirstOrDefault(language => language.Code == target.OutputFormat) is { } meant
            ? $"A language goes by its name: path=\"{target.Path}\" lang=\"{meant.Code}\"."
            : $"Its outputs are {string.Join(", ", page.Outputs)}.";

    private Files.UrlPath? AddressOf(Page page, string? format)
    {
        var name = string.IsNullOrEmpty(format) ? "html" : format.ToLowerInvariant();
        return name == "html" ? page.Url
            : page.Outputs.Contains(name) && !site.Config.DisabledKinds.Contains(name) ? page.ResourceFolder.File(name == "rss" ? "index.xml" : $"index.{name}")
            : null;
    }

    private Outcome<string> NotFound(PageFinder finder, string path, RefTarget target)
    {
        var wanted = PageKey.Of(path.TrimEnd('/'), ContentLanguages.Of(site.Config)).Name;
        var hint = Suggestion.For(wanted.Length > 0 ? wanted : "?", finder.Named.Keys) is { } near && finder.Named[near] is [var page, ..]
            ? $"did you mean '{page.Path}'?"
            : null;
        return Mistake(ContentRules.RefNotFound.At(target.Location, $"no page at '{target.Path}'", hint));
    }

    private Outcome<string> Ambiguous(RefTarget target, IReadOnlyList<Page> found)
    {
        var places = string.Join(", ", found.Take(3).Select(static page => $"'{page.Path}'"));
        return Mistake(ContentRules.RefAmbiguous.At(target.Location, $"several pages are called '{target.Path}': {places}"));
    }

    private Outcome<string> Mistake(Diagnostic mistake)
        => new(site.Config.RefLinksNotFoundUrl, [mistake with { Severity = site.Config.RefLinksErrorLevel }]);
}
