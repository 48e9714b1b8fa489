namespace SiteGen.Deploying;

/// <summary>
/// Puts files in an order in which readers never come to a page that misses something. What is new is found by nobody before a page that
/// was there already leads to it; so what is new goes first, then what pages show, then the pages, the home page after all others.
/// </summary>
internal static class SendingOrder
{
    private enum Stage
    {
        Assets,
        NewPages,
        ChangedPages,
        Home,
        Lists,
    }

    public static ImmutableArray<ImmutableArray<SiteFile>> Of(IEnumerable<SiteFile> added, IEnumerable<SiteFile> changed)
    {
        var staged = added.Select(static file => (File: file, Stage: StageOf(file, isNew: true)))
            .Concat(changed.Select(static file => (File: file, Stage: StageOf(file, isNew: false))));
        return
        [
            .. staged.GroupBy(static item => item.Stage).OrderBy(static group => group.Key).Select(static group
                => group.Select(static item => item.File).OrderByDescending(static file => Depth(file.Path))
                    .ThenBy(static file => file.Path, StringComparer.Ordinal).ToImmutableArray()),
        ];
    }

    private static Stage StageOf(SiteFile file, bool isNew) => file switch
    {
        { Path: "index.html" } => Stage.Home,
        { IsPage: true } => isNew ? Stage.NewPages : Stage.ChangedPages,
        _ => !isNew && IsList(file.Path) ? Stage.Lists : Stage.Assets,
    };

    // Feeds, sitemaps, indexes and redirects speak of pages; what pages show has another ending.
    private static bool IsList(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        var ending = name.LastIndexOf('.') is >= 0 and var dot ? name[dot..] : "";
        return ending is "" or ".xml" or ".rss" or ".atom" or ".json" or ".txt" or ".bin" or ".ics";
    }

    // Sections are above their pages, and lead to them.
    private static int Depth(string path) => path.AsSpan().Count('/');
}
