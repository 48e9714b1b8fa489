using SiteGen.Checking;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Files.Git;
using SiteGen.Images;
using SiteGen.Images.Cards;
using SiteGen.Images.Notes;
using SiteGen.Moving;
using SiteGen.Output;
using SiteGen.Output.Publishing;
using SiteGen.Running;
using SiteGen.Templates;
using SiteGen.Templates.Assets;

namespace SiteGen;

/// <summary>The whole program on one screen: a request becomes a plan, and a plan becomes a published site.</summary>
public static class SiteBuilder
{
    /// <summary>Publishes the site; whatever its authors did wrong is in the result, and then nothing was published.</summary>
    public static BuildResult Build(BuildRequest request, IBuildProgress progress, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = Read(request, run);
        if (source.StopsBuild)
        {
            return BuildResults.Refused(source, run);
        }

        // Nothing new went in and what came out is still there: then there is nothing to do.
        var inputs = run.Run("inputs", () => BuildInputs.Of(request, source));
        var last = LastBuild.Read(request.Root, source.OutputFullPath);
        if (last is not null && run.Run("compare", () => last.StillHolds(inputs, request.Time.GetUtcNow(), source.OutputFullPath)))
        {
            return BuildResults.UpToDate(source, last, run);
        }

        var plan = Plan(request, source, new BuildMemory(), run);
        plan.Photos?.MeasureAll(NamedPictures.Of(plan.Site, source.Tree), run, progress);
        var worst = request.IsStrict ? Severity.Warning : Severity.Error;
        var published = Publisher.Publish(plan, source.OutputFullPath, worst, run, progress);
        var result = BuildResults.Of(source, plan, published, run);
        if (published.IsPublished)
        {
            // A file that was kept is told of once: from now on it is not ours.
            ImmutableArray<Diagnostic> lasting = [.. result.Diagnostics.Where(static diagnostic => diagnostic.Rule != OutputRules.KeptEdited)];
            new LastBuild(inputs, plan.Site.Now, NextChange.Of(plan.Site), published.Total, published.LocatedPhotos, lasting)
                .Write(request.Root, source.OutputFullPath);
        }

        return result;
    }

    /// <summary>Every URL of the site and how to render it, without rendering any.</summary>
    public static SitePlan Plan(BuildRequest request, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        return Plan(request, Read(request, run), new BuildMemory(), run);
    }

    /// <summary>Looks through all that a build would publish, and writes none of it.</summary>
    public static CheckResult Check(BuildRequest request, IBuildProgress progress, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = Read(request, run);
        if (source.StopsBuild)
        {
            return new() { Diagnostics = source.Diagnostics, Timings = run.Timings };
        }

        var prepared = Prepare(request, source, FiltersOf(source.Config), new BuildMemory(), run);
        var live = new LiveWorkshop(prepared.Workshop);
        var plan = run.Run("plan", () => SitePlanner.Plan(Promise(request, source, prepared, live)));
        plan.Photos?.MeasureAll(NamedPictures.Of(plan.Site, source.Tree), run, progress);
        var found = SiteChecker.Check(plan, new(plan.Site, source.Tree, prepared.Theme, live, request.Root), run, progress);
        return new()
        {
            Diagnostics = MistakeReport.Merge([.. plan.Diagnostics, .. found.Diagnostics]),
            IsChecked = true,
            Files = found.Files,
            Pages = found.Pages,
            Links = found.Links,
            Mend = found.Mend,
            Timings = run.Timings,
        };
    }

    /// <summary>The site's pages as their authors described them; for lists of content.</summary>
    public static Outcome<Site> Site(BuildRequest request, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = Read(request, run);
        var site = Understand(request, source, FiltersOf(source.Config), new BuildMemory(), run);
        return Outcome.Of(site.Value, [.. source.Diagnostics, .. site.Diagnostics]);
    }

    /// <summary>Every page with its body, those that a build leaves out too; nothing is written.</summary>
    public static Outcome<ImmutableArray<ListedBody>> Bodies(BuildRequest request, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = Read(request, run);
        var usual = Prepare(request, source, FiltersOf(source.Config), new BuildMemory(), run);
        var everything = Prepare(request, source, new BuildFilters(true, true, true), new BuildMemory(), run);
        ImmutableArray<ListedBody> bodies = [.. FullListing.Of(usual.Workshop, everything.Workshop, run)];
        return Outcome.Of(bodies, [.. source.Diagnostics, .. everything.Diagnostics]);
    }

    /// <summary>What a Hugo site will be here, after a trial run over all its pages; nothing is written.</summary>
    public static MoveReport MoveReport(BuildRequest request, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var found = Read(request, run);
        var source = found with { Config = found.Config with { UnknownShortcodes = UnknownShortcodes.Omit } };
        var (workshop, _, diagnostics) = Prepare(request, source, new BuildFilters(true, true, true), new BuildMemory(), run);
        var bodies = run.ForEach("bodies", workshop.Site.Pages, page => workshop.Articles.Facts(page).Diagnostics);
        var plan = Plan(request, source, new BuildMemory(), run);
        Output.Output[] pages = [.. plan.Outputs.Where(static output => output is PageOutput or FormatOutput)];
        var outputs = run.ForEach("render", pages, static output => output.Render(new ByteBuffer()).Diagnostics);
        return Mover.Report(new(request.Root, workshop.Site, source.Tree, ConfigSurvey.Of(request.ForConfig()))
        {
            Pages = [.. workshop.Site.Pages.Select(static page => page.Source).OfType<ContentFile>().Distinct()],
            Citing = [.. workshop.Site.Pages.Where(page => page.Source is not null && !workshop.Articles.Facts(page).References.IsEmpty)],
            Mistakes = MistakeReport.Merge(
            [
                .. diagnostics, .. plan.Diagnostics, .. bodies.Concat(outputs).SelectMany(static items => items),
            ]),
        });
    }

    /// <summary>The shortcodes that the site's pages call, known or not.</summary>
    public static Outcome<ImmutableArray<ShortcodeUse>> Shortcodes(BuildRequest request, CancellationToken cancel)
    {
        var run = new StageRunner(request.Time, request.Workers, cancel);
        var source = Read(request, run);
        var languages = ContentLanguages.Of(source.Config);
        var read = run.ForEach("content", source.Tree.Content, file => ContentReader.Read(file, languages));
        var uses = ShortcodeSurvey.Of([.. read.Select(static outcome => outcome.Value).OfType<ContentFile>()], source.Tree.Layouts);
        return Outcome.Of(uses, source.Diagnostics);
    }

    /// <summary>The effective configuration.</summary>
    public static Outcome<SiteConfig> Config(BuildRequest request) => ConfigReader.Read(request.ForConfig());

    // Read: files in, facts out.
    internal static SiteSource Read(BuildRequest request, StageRunner run)
    {
        var config = run.Run("config", () => ConfigReader.Read(request.ForConfig()));
        var output = request.OutputFor(config.Value);
        var folders = SiteFolders.Of(request.Root, config.Value, output);
        var tree = run.Run("scan", () => SourceScanner.Scan(request.Root, folders, run.Cancel));
        var head = config.Value.EnableGitInfo ? run.Run("git", () => GitHead.Of(request.Root)) : Outcome.Of(GitHead.None);
        return new SiteSource(config.Value, tree.Value, output)
        {
            Head = head.Value,
            Folders = folders,
            ConfigFiles = [.. config.Value.Sources.Select(file => Path.Combine(request.Root, file))],
            Diagnostics = [.. config.Diagnostics, .. tree.Diagnostics, .. OutputPlace.Check(request.Root, output, config.Value, folders),
                .. MissingFolders.Find(request.Root, config.Value, folders), .. head.Diagnostics],
        };
    }

    // Understand: which page belongs where, under which URL, next to whom.
    private static Outcome<Site> Understand(
        BuildRequest request, SiteSource source, BuildFilters filters, BuildMemory memory, StageRunner run)
    {
        var contents = Contents(request, source, memory, run);
        var tree = source.Tree with { Content = contents.Files };
        var site = memory.Site.Of(contents, tree, source.Config, request.Now, pages => run.Run("site", () =>
            SiteAssembler.Assemble(source.Config, [.. pages.Pages], tree with { Content = pages.Files }, request.Now, run, filters)));
        return Outcome.Of(site.Value, [.. contents.Diagnostics, .. site.Diagnostics]);
    }

    private static ContentList Contents(BuildRequest request, SiteSource source, BuildMemory memory, StageRunner run)
    {
        var (found, faults) = source.Head.Commit.Length == 0
            ? Outcome.Of(source.Tree.Content)
            : run.Run("git log", () => memory.Commits.Date(request.Root, source.Head.Commit, source.Tree.Content));
        var languages = ContentLanguages.Of(source.Config);
        return new(found, memory.Contents.Of(run, "content", found, file => ContentReader.Read(file, languages))) { Faults = faults };
    }

    private static BuildFilters FiltersOf(SiteConfig config) => new(config.BuildDrafts, config.BuildFuture, config.BuildExpired);

    // Prepare: everything that rendering a page of the site may ask for.
    internal static PreparedSite Prepare(
        BuildRequest request, SiteSource source, BuildFilters filters, BuildMemory memory, StageRunner run)
    {
        var understood = Understand(request, source, filters, memory, run);
        var (tree, identity) = (source.Tree, understood.Value.Identity);
        var pads = memory.Pads.Of((identity, tree.Pads), _ => KeptPads.Read(understood.Value, source));
        var site = understood.Value.WithPads([.. pads.Value.All.Select(static pad => pad.Page)]);
        var under = BuiltInTheme.Under(source.Config.Themes);
        var theme = memory.Theme.Of(tree.Layouts, layouts => run.Run("theme", () => ThemeReader.Read(layouts, under, memory.Theme.Last?.Value)));
        var data = memory.Data.Of(tree.Data, files => run.Run("data", () => DataFolder.Read(files)));
        var phrases = memory.Phrases.Of(tree.Translations, PhraseFolder.Read);
        var notes = memory.Notes.Of((identity, new(tree.Static), new(tree.Assets)), _ => PhotoNotes.Read(tree, source.Config));
        var cards = memory.Cards.Of((identity, new(tree.Assets)), _ => SocialCards.Read(site, tree.Assets));
        var shelf = memory.Assets.Of((tree.Assets, new(tree.Static)), _ =>
            AssetShelf.Of(tree.Assets, tree.Static, under, (request.IsMinified, source.Config.Images.Metadata)));
        var words = new SiteWords(data.Value, phrases.Value) { Tree = tree, Shelf = shelf, Notes = notes.Value, Cards = cards.Value, Pads = pads.Value };
        return new(memory.Workshop.Of(request, site, theme.Value, words, run.Cancel), theme.Value,
        [
            .. understood.Diagnostics, .. theme.Diagnostics, .. data.Diagnostics, .. phrases.Diagnostics, .. notes.Diagnostics, .. cards.Diagnostics,
            .. pads.Diagnostics,
        ]);
    }

    // Promise: one output per URL, rendered when somebody asks.
    internal static SitePlan Plan(BuildRequest request, SiteSource source, BuildMemory memory, StageRunner run)
    {
        var prepared = Prepare(request, source, FiltersOf(source.Config), memory, run);
        return memory.Plan.Of(prepared, source, live => run.Run("plan", () => SitePlanner.Plan(Promise(request, source, prepared, live))));
    }

    private static PlanRequest Promise(BuildRequest request, SiteSource source, PreparedSite prepared, LiveWorkshop live)
    {
        var workshop = prepared.Workshop;
        return new(workshop.Site, source.Tree, live, live.Compose)
        {
            Formats = live,
            ThemeFiles = prepared.Theme.StaticFiles,
            Derived = new DerivedFiles(request.ImageCache, request.Now),
            Photos = workshop.Photos,
            Pads = workshop.Pads,
            IsCited = live.IsCited,
            References = () => live.References,
            Policy = () => live.Policy,
            Diagnostics = [.. source.Diagnostics, .. prepared.Diagnostics],
        };
    }
}
