using System.Text;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Output;
using SiteGen.References;

namespace SiteGen;

/// <summary>What a body as written says to the rest of the site before it is rendered: which lists it may be in, which files it names.</summary>
internal readonly record struct BodyMarks(bool MayRefer, bool MayHaveGalleries, bool MayHaveOutcomes, ContentHash Targets)
{
    /// <param name="hasAssets">Whether there are files that a body publishes by naming them.</param>
    public static BodyMarks Of(Page page, ContentFile file, SiteConfig config, LinkRecognizer links, bool hasAssets) => new(
        ReferenceMarks.AreIn(file.Body.Span, page.Params, links),
        GalleryMarks.AreIn(file.Body.Span, page.Params, config.Galleries),
        OutcomeMarks.AreIn(file.Body.Span),
        hasAssets ? TargetsIn(file.Body.Span) : default);

    /// <summary>Whether a site that was put together with <paramref name="before"/> is right with these, too.</summary>
    public bool Fits(BodyMarks before, Page page, Site site)
        => MayHaveGalleries == before.MayHaveGalleries
            && MayHaveOutcomes == before.MayHaveOutcomes
            && (MayRefer == before.MayRefer || (MayRefer && site.LanguageOf(page).Pages.Any(static other => other.Kind == PageKind.ReferenceKind)))
            && Targets == before.Targets;

    // Links to other hosts name no file.
    private static ContentHash TargetsIn(ReadOnlySpan<byte> body)
    {
        var text = new ByteBuffer();
        WrittenTargets.OfLinks(body, Add);
        WrittenTargets.OfFigures(body, Add);
        if (GalleryMarks.HasCall(body))
        {
            foreach (var pattern in GalleryPatterns.In(Encoding.UTF8.GetString(body)))
            {
                text.Write($"{pattern}\0");
            }
        }

        return ContentHash.Of(text.Written);

        void Add(ReadOnlySpan<byte> target)
        {
            if (target.IndexOf("//"u8) < 0)
            {
                text.Write(target);
                text.Write("\0"u8);
            }
        }
    }
}
