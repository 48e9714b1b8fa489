using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen;

/// <summary>The site of the last look, for as long as nothing changed but bodies, titles and descriptions.</summary>
internal sealed class SiteRecall
{
    // Each costs a small site of its own.
    private const int MostRenewed = 4;

    private Made? _last;

    /// <param name="contents">What was read of the files below content/.</param>
    /// <param name="tree">All files.</param>
    /// <param name="now">The moment of the look.</param>
    /// <param name="assemble">Puts a site together from content files.</param>
    public Outcome<Site> Of(ContentList contents, SourceTree tree, SiteConfig config, DateTimeOffset now, Func<ContentList, Outcome<Site>> assemble)
    {
        if (_last is { } last && now < last.Until && last.Config == config && HasSameNames(last.Tree, tree) && !ContentEdits.CountFileTimes(config)
            && ContentEdits.Find(last.Contents, contents) is { Others.Length: <= MostRenewed } edits
            && edits.KeepPromises(last.Site.Value, !tree.Assets.IsEmpty)
            && !last.Site.Diagnostics.Any(mistake => edits.Others.Any(edit => mistake.Location.File == edit.Before.File.Path.Value))
            && Renewed(last.Site.Value, edits, contents, assemble) is { } renewed)
        {
            _last = last with { Contents = contents, Tree = tree, Site = last.Site with { Value = renewed.WithBodies(edits.BodiesIn(renewed)) } };
            return _last.Site;
        }

        var made = assemble(contents);
        _last = new(config, tree, contents, made, NextChange.OrTomorrow(made.Value));
        return made;
    }

    private static Site? Renewed(Site site, ContentEdits edits, ContentList contents, Func<ContentList, Outcome<Site>> assemble)
    {
        var renewed = site;
        foreach (var (before, now) in edits.Others)
        {
            renewed = new WordEdit(assemble).Apply(renewed, contents, before, now);
            if (renewed is null)
            {
                return null;
            }
        }

        return renewed;
    }

    // What else of these folders may change is the business of whoever renders; kept pads make pages of references.
    private static bool HasSameNames(SourceTree tree, SourceTree other)
        => SourceTree.HaveSameNames(tree.Static, other.Static) && SourceTree.HaveSameNames(tree.Assets, other.Assets) && tree.Pads.IsEmpty == other.Pads.IsEmpty;

    private sealed record Made(SiteConfig Config, SourceTree Tree, ContentList Contents, Outcome<Site> Site, DateTimeOffset Until);
}
