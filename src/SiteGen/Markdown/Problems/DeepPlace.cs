using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Markdown.Problems;

/// <summary>Finds the line that nests too deeply, once reading or rendering failed for that.</summary>
internal static class DeepPlace
{
    /// <summary>The line with the most levels.</summary>
    public static int LineOf(MarkdownDocument document)
    {
        var (deepest, line) = (-1, 0);
        foreach (var leaf in document.Descendants<LeafBlock>().SelectMany(Texts))
        {
            var depth = DepthOf(leaf);
            if (depth > deepest)
            {
                (deepest, line) = (depth, leaf.Line);
            }
        }

        return line;
    }

    /// <summary>Markdig reads the blocks' texts in order, so that the last one begun is the one it failed at.</summary>
    public static int LastReadLine(MarkdownDocument document)
    {
        var line = 0;
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            line = leaf.Inline is null ? line : leaf.Line;
        }

        return line;
    }

    private static IEnumerable<LeafBlock> Texts(LeafBlock leaf)
        => leaf is PictureBlock block ? block.Pictures.Select(static picture => picture.Paragraph) : [leaf];

    // By hand: recursion would go as deep as the text does.
    private static int DepthOf(LeafBlock leaf)
    {
        var (depth, deepest) = (0, 0);
        Inline? at = leaf.Inline;
        while (at is not null)
        {
            if (at is ContainerInline { FirstChild: { } child })
            {
                deepest = Math.Max(deepest, ++depth);
                at = child;
                continue;
            }

            while (at is { NextSibling: null })
            {
                at = at.Parent;
                depth--;
            }

            at = at?.NextSibling;
        }

        return deepest;
    }
}
