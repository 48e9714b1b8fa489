using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Galleries;

/// <summary>
/// Finds paragraphs that hold nothing but images. Those of tight lists stay: there an image is a list's entry. An image inside a link
/// shows the way to somewhere else: it is no part of a gallery that turns its photos over, unless its author asks for one around it.
/// </summary>
internal static class PictureBlocks
{
    /// <param name="takesLinks">Whether images inside links are taken like others: between the tags of a gallery.</param>
    public static void Gather(ContainerBlock container, bool takesLinks)
    {
        var run = ImmutableArray.CreateBuilder<StandalonePicture>();
        for (var i = 0; i < container.Count; i++)
        {
            var child = container[i];
            var found = child is ParagraphBlock paragraph && !ParagraphHtml.IsBare(paragraph) ? PicturesOf(paragraph) : [];
            var hasLinks = !takesLinks && found.Exists(static picture => picture.Link is not null);
            if (found.Count > 0 && !hasLinks)
            {
                run.AddRange(found);
                continue;
            }

            i = Close(container, run, i);
            if (hasLinks && found.Count == 1)
            {
                // Beside others in its paragraph it stays there, as badges do.
                run.AddRange(found);
                i = Close(container, run, i + 1) - 1;
            }
            else if (child is ContainerBlock inner)
            {
                Gather(inner, takesLinks);
            }
        }

        Close(container, run, container.Count);
    }

    // Puts one block in place of the paragraphs that end before the place, and gives where that place is then.
    private static int Close(ContainerBlock container, ImmutableArray<StandalonePicture>.Builder run, int end)
    {
        if (run.Count == 0)
        {
            return end;
        }

        var first = container.IndexOf(run[0].Paragraph);
        for (var i = end - 1; i >= first; i--)
        {
            container.RemoveAt(i);
        }

        container.Insert(first, new PictureBlock(run.DrainToImmutable()));
        return first + 1;
    }

    // None where there is something else beside them.
    private static List<StandalonePicture> PicturesOf(ParagraphBlock paragraph)
    {
        List<StandalonePicture> found = [];
        for (var child = paragraph.Inline?.FirstChild; child is not null; child = child.NextSibling)
        {
            if (PictureOf(child) is var (image, link))
            {
                found.Add(new(paragraph, image, link, false));
            }
            else if (!IsBlank(child))
            {
                return [];
            }
        }

        return found is [var only] ? [only with { IsOnlyOne = true }] : found;
    }

    private static (LinkInline Image, LinkInline? Link)? PictureOf(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } image => (image, null),
        LinkInline { FirstChild: LinkInline { IsImage: true, NextSibling: null } image } link => (image, link),
        _ => null,
    };

    private static bool IsBlank(Inline inline) => inline switch
    {
        LineBreakInline => true,
        LiteralInline literal => literal.Content.AsSpan().IsWhiteSpace(),
        _ => false,
    };
}
