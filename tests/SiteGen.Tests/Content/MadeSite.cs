using System.Text;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Tests.Content;

/// <summary>A site made of texts in memory, for tests of what pages become.</summary>
internal static class MadeSite
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static readonly SiteConfig Config = new() { Title = "Recaps", BaseUrl = "https://ex.org/" };

    public static Site Of(params (string Path, string Text)[] files) => With(Config, files).Value;

    public static Outcome<Site> With(SiteConfig config, params (string Path, string Text)[] files)
        => With(config, default, files);

    public static Outcome<Site> With(SiteConfig config, BuildFilters filters, params (string Path, string Text)[] files)
    {
        var languages = ContentLanguages.Of(config);
        ImmutableArray<SourceFile> sources =
            [.. files.Select(static file => Source(file.Path)).OrderBy(static file => file.Inside, StringComparer.Ordinal)];
        var texts = files.ToDictionary(static file => file.Path, static file => file.Text);
        var read = sources.Select(file => ContentReader.Read(file, Encoding.UTF8.GetBytes(texts[file.Inside]), languages)).ToArray();
        var run = new StageRunner(TimeProvider.System, 2, CancellationToken.None);
        var contents = read.Select(static one => one.Value).OfType<ContentFile>().ToArray();
        var site = SiteAssembler.Assemble(config, contents, new SourceTree { Content = sources }, Now, run, filters);
        return new(site.Value, [.. read.SelectMany(static one => one.Diagnostics), .. site.Diagnostics]);
    }

    public static SourceFile Source(string inside) => new(new($"content/{inside}"), inside, $"/site/content/{inside}", 1, 1);

    /// <summary>The page that was written in that file.</summary>
    public static Page PageOf(this Site site, string inside)
        => site.Pages.Single(page => page.Source?.File.Inside == inside);

    public static string LinkOf(this Site site, string inside) => site.Link(site.PageOf(inside).Url);
}
