using SiteGen.Content.Urls;
using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen.Content;

/// <summary>Finds the page that an author points to, by Hugo's rules: beside the page, from the root, or by a name that only one page has.</summary>
public sealed class RefResolver(Site site)
{
    private readonly PageFinders _finders = new(site);
    private readonly Lazy<HiddenPages> _hidden = new(() => new(site));
    private readonly Memo<string, PageFinder> _hiddenFinders = new();

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
            return Mistake(ContentRules.RefNotFound.At(target.Location, $"the site has no language '{language}'", LanguageHint()));
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
        if (site.HiddenPages.IsEmpty || HiddenFinder(language).FindAll(from, path) is not [var page, ..])
        {
            return null;
        }

        var (what, hint) = _hidden.Value.Reason(page);
        return Mistake(ContentRules.RefNotFound.At(target.Location, $"the page '{page.Location.File}' {what}", hint));
    }

    // A site with one broken reference often has thousands.
    private PageFinder HiddenFinder(string language)
        => _hiddenFinders.GetOrMake(language, code => _finders.Over(_hidden.Value.ByPath(code)));

    private Outcome<string> Link(Page page, RefTarget target, string fragment)
    {
        if (page.Build.Render == RenderMode.Never)
        {
            return Outcome.Of(fragment);
        }

        if (LinkTo(page, target) is not { } link)
        {
            var message = $"the page '{page.Path}' has no output '{target.OutputFormat}'";
            return Mistake(ContentRules.RefNotFound.At(target.Location, message, OutputHint(page, target.OutputFormat ?? "")));
        }

        return Outcome.Of(link + fragment);
    }

    // Null when the page is not written in the format that the author wants.
    private string? LinkTo(Page page, RefTarget target)
    {
        var name = string.IsNullOrEmpty(target.OutputFormat) ? "html" : target.OutputFormat.ToLowerInvariant();
        if (name == "html")
        {
            return target.IsRelative ? site.Link(page.Url) : site.AbsoluteLink(page.Url);
        }

        if (!page.Outputs.Contains(name)
            || site.Config.DisabledKinds.Contains(name)
            || site.Config.OutputFormats.FirstOrDefault(known => known.Name == name) is not { } format)
        {
            return null;
        }

        var url = FormatUrls.Of(page.HtmlUrl, page.Kind, format);
        return target.IsRelative ? site.Link(url) : format.Permalink(site.AbsoluteLink(url));
    }

    private string LanguageHint()
        => site.LanguageParts is [var only]
            ? $"The only language is '{only.Code}'."
            : $"Languages are {Listed(site.LanguageParts.Select(static part => part.Code))}.";

    // Hugo's second bare word is an output, which nobody expects who wants another language.
    private string OutputHint(Page page, string wanted)
        => site.LanguageParts.Any(part => part.Code.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ? $"For the page in that language, write path=\"{page.Path}\" lang=\"{wanted}\"."
            : $"Outputs of that page: {Listed(page.Outputs)}.";

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words.Select(static word => $"'{word}'"));

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
        var places = string.Join(", ", found.Select(static page => $"'{page.Path}'").Order(StringComparer.Ordinal).Take(3));
        return Mistake(ContentRules.RefAmbiguous.At(target.Location, $"several pages are called '{target.Path}': {places}"));
    }

    private Outcome<string> Mistake(Diagnostic mistake)
        => new(site.Config.RefLinksNotFoundUrl, [mistake with { Severity = site.Config.RefLinksErrorLevel }]);
}
