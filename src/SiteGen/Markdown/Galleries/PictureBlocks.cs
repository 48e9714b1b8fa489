using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Galleries;

/// <summary>Finds paragraphs that hold nothing but images. Those of tight lists stay: there an image is a list's entry.</summary>
internal static class PictureBlocks
{
    public static void Gather(ContainerBlock container)
    {
        var run = ImmutableArray.CreateBuilder<StandalonePicture>();
        for (var i = 0; i < container.Count; i++)
        {
            var child = container[i];
            if (child is ParagraphBlock paragraph && !ParagraphHtml.IsBare(paragraph) && AddTo(run, paragraph))
            {
                continue;
            }

            i = Close(container, run, i);
            if (child is ContainerBlock inner)
            {
                Gather(inner);
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

    private static bool AddTo(ImmutableArray<StandalonePicture>.Builder run, ParagraphBlock paragraph)
    {
        var start = run.Count;
        for (var child = paragraph.Inline?.FirstChild; child is not null; child = child.NextSibling)
        {
            if (PictureOf(child) is var (image, link))
            {
                run.Add(new(paragraph, image, link, false));
            }
            else if (!IsBlank(child))
            {
                run.Count = start;
                return false;
            }
        }

        if (run.Count == start + 1)
        {
            run[start] = run[start] with { IsOnlyOne = true };
        }

        return run.Count > start;
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
