using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen;

/// <summary>The site of the last look, for as long as nothing changed but bodies.</summary>
internal sealed class SiteRecall
{
    private Made? _last;

    /// <param name="contents">What was read of the files below content/.</param>
    /// <param name="tree">All files.</param>
    /// <param name="now">The moment of the look.</param>
    /// <param name="assemble">Puts the site together.</param>
    public Outcome<Site> Of(ContentList contents, SourceTree tree, SiteConfig config, DateTimeOffset now, Func<Outcome<Site>> assemble)
    {
        if (_last is { } last && now < last.Until && last.Config == config && HasSameNames(last.Tree, tree)
            && BodyEdits.Find(last.Site.Value, last.Contents, contents, !tree.Assets.IsEmpty) is { } written)
        {
            var site = written.IsEmpty ? last.Site : last.Site with { Value = last.Site.Value.WithBodies(written) };
            _last = last with { Contents = contents, Tree = tree, Site = site, Written = written };
            return site;
        }

        var made = assemble();
        _last = new(config, tree, contents, made, NextChange.Of(made.Value));
        return made;
    }

    /// <summary>The bodies that were written anew since the look before; null when the site is another one.</summary>
    public ImmutableDictionary<Page, ContentFile>? Written => _last?.Written;

    // What else of these folders may change is the business of whoever renders.
    private static bool HasSameNames(SourceTree tree, SourceTree other)
        => HasSameNames(tree.Static, other.Static) && HasSameNames(tree.Assets, other.Assets);

    private static bool HasSameNames(ImmutableArray<SourceFile> files, ImmutableArray<SourceFile> others)
        => files == others || (files.Length == others.Length && files.Zip(others).All(static pair => pair.First.FullPath == pair.Second.FullPath));

    private sealed record Made(SiteConfig Config, SourceTree Tree, ContentList Contents, Outcome<Site> Site, DateTimeOffset Until)
    {
        public ImmutableDictionary<Page, ContentFile>? Written { get; init; }
    }
}
