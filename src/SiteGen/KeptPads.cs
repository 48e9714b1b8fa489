using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Pads;

namespace SiteGen;

/// <summary>Decides which kept pads become pages of a site.</summary>
internal static class KeptPads
{
    public static Outcome<PadPages> Read(Site site, SiteSource source)
    {
        var config = site.Config;
        if (source.Tree.Pads.IsEmpty || !config.Enrichments || !config.References.Etherpad.HasPages)
        {
            return Outcome.Of(PadPages.None);
        }

        var (shelf, mistakes) = source.Shelf ?? PadShelf.Read(source.Tree.Pads);

        // A Hugo site may have a folder of that name for something else.
        return Outcome.Of(PadPages.Of(shelf, site), config.IsHugo && shelf.IsEmpty ? [] : mistakes);
    }
}
