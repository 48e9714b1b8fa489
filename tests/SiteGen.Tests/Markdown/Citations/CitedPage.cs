using SiteGen.Diagnostics;
using SiteGen.Markdown;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Shortcodes;
using SiteGen.References;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown.Citations;

/// <summary>A site of one page, of which only what it refers to is asked.</summary>
internal static class CitedPage
{
    public const string Path = "content/recaps/a.md";

    /// <summary>Line, column, kind, identity and label of all, one in a line, with the mistakes behind them.</summary>
    public static string References(string page, string config = "markup: { goldmark: { renderer: { unsafe: true } } }", string path = Path)
    {
        var (facts, _) = Render(page, config, path);
        return string.Join('\n',
        [
            .. facts.References.Select(static one => $"{one.At.Line},{one.At.Column} {one.Reference.Kind.Name} {one.Reference.Identity} {one.Label}".TrimEnd()),
            .. facts.Diagnostics.Select(static mistake => mistake.ToString()),
        ]);
    }

    public static string Html(string page, string config = "markup: { goldmark: { renderer: { unsafe: true } } }", Func<PadName, string?>? copyOf = null)
        => Render(page, config, Path, copyOf).Html;

    private static (Article Facts, string Html) Render(string text, string config, string path, Func<PadName, string?>? copyOf = null)
    {
        using var folder = new TempFolder();
        folder.Write(config.StartsWith("# Hugo", StringComparison.Ordinal) ? "hugo.yaml" : "site.yaml", config);
        folder.Write(path, text);
        var request = new BuildRequest { Root = folder.Path, Time = FixedTime.Default, Variables = ImmutableDictionary<string, string>.Empty };
        var site = SiteBuilder.Site(request, CancellationToken.None).Value;
        var references = new ReferenceLookup(new LinkRecognizer(site.Config.References), site.Config.References)
        {
            IsHugo = site.Config.IsHugo,
            CopyOf = copyOf ?? (static _ => null),
        };
        ArticleRenderer? renderer = null;
        renderer = new ArticleRenderer(site, new(site), (page, photos) => HostOf(page, references, () => renderer), static _ => new("", static (_, _) => null), null)
        {
            References = references,
        };
        return renderer.Render(site.Pages.First(static page => page.Source is not null));
    }

    private static ShortcodeHost HostOf(SiteGen.Content.Page page, ReferenceLookup references, Func<ArticleRenderer?> renderer) => new()
    {
        References = references,
        FindParam = static _ => "from-front-matter",
        FormOf = static name => name == "box" ? ShortcodeForm.Paired : name == "mail" ? ShortcodeForm.Single : ShortcodeForm.Unknown,
        RenderShortcode = static call => call.Name switch
        {
            "box" => Outcome.Of($"<div>{call.Inner}</div>"),
            "mail" => Outcome.Of("<p><a class=x href='https://etherpad.opendev.org/p/from-template'>pad</a></p>"),
            _ => null,
        },
        RenderInline = text => renderer()?.RenderInline(page, text) ?? new("", [], [], []),
        RenderBlock = text => renderer()?.RenderBlock(page, text, null) ?? new("", [], [], []),
    };
}
