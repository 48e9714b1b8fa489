using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Running;

namespace SiteGen.Templates;

/// <summary>Decides which template renders a page: its own layout, then its type's, its section's and its kind's.</summary>
internal sealed class LayoutFinder
{
    private readonly Theme _theme;
    private readonly Memo<LayoutKey, Layout?> _found = new();
    private readonly Func<LayoutKey, Layout?> _search;

    public LayoutFinder(Theme theme)
    {
        _theme = theme;
        _search = Search;
    }

    public Layout? Find(Page page, OutputFormat format) => _found.GetOrMake(LayoutKey.Of(page, format), _search);

    /// <summary>Names to try for a page, the best first, without the ending.</summary>
    internal static IEnumerable<string> Candidates(LayoutKey key)
        => Folders(key).SelectMany(folder => Names(key).Select(name => folder + name)).Distinct();

    private Layout? Search(LayoutKey key)
    {
        var asked = key.Layout is { Length: > 0 } layout ? First(Folders(key).Select(folder => folder + layout), key) : null;
        if ((asked ?? First(Candidates(key), key)) is not { } main)
        {
            return null;
        }

        var frame = main.IsWholePage || !key.Format.IsHtml ? null : First(Folders(key).Select(static folder => $"{folder}base"), key);
        return new Layout(main, frame, asked is not null || key.Layout is null or "");
    }

    private CompiledTemplate? First(IEnumerable<string> names, LayoutKey key)
        => names.SelectMany(name => key.Endings.Select(ending => _theme.Find(name + ending))).FirstOrDefault(static found => found is not null);

    private static ImmutableArray<string> Names(LayoutKey key) => key.Kind switch
    {
        PageKind.Home => ["home", "list"],
        PageKind.Section => ["section", "list"],
        PageKind.Taxonomy => ["taxonomy", "list"],
        PageKind.Term => ["term", "list"],
        PageKind.NotFound => ["404"],
        PageKind.Photos => ["photos", "list"],
        PageKind.Pad => ["pad", "page"],
        PageKind.References => ["references", "list"],
        PageKind.ReferenceKind => ["reference-kind", "list"],
        PageKind.Summits or PageKind.Decisions or PageKind.Archive => [key.Kind.HugoName, "list"],
        PageKind.Search => ["search", "list"],
        _ => ["page"],
    };

    private static IEnumerable<string> Folders(LayoutKey key)
    {
        string[] folders = key.Kind is PageKind.Taxonomy or PageKind.Term ? [key.Taxonomy, key.Type] : [key.Type, key.Section];
        return folders.Where(static folder => folder.Length > 0).Select(static folder => $"{folder.ToLowerInvariant()}/").Append("");
    }
}
