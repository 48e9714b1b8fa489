using SiteGen.Content;

namespace SiteGen.Moving;

/// <summary>Links to pads, changes and bugs, of which pages are made that the site did not have.</summary>
internal static class ReferenceInspector
{
    public static MoveFinding Inspect(MoveMaterial material)
    {
        var config = material.Site.Config;
        ImmutableArray<Page> citing = config.References.IsOn && config.Enrichments ? material.Citing : [];
        return new(
            MoveVerdict.Differs,
            "pages with references",
            citing.Length,
            "link to pads, changes, bugs and the like: such links get a class, a panel ends posts, and pages below /references/ list all; 'references: false' switches this off")
        {
            Places = ContentInspector.First(citing.Select(static page => page.Location)),
        };
    }
}
