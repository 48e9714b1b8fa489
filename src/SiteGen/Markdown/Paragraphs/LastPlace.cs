using Markdig.Syntax;

namespace SiteGen.Markdown.Paragraphs;

/// <summary>
/// Takes a paragraph out of its parent before Markdig does, which looks for it from the parent's first child on: with
/// ten thousands of headings that takes minutes.
/// </summary>
internal static class LastPlace
{
    private const int FewChildren = 64;

    /// <summary>Moves the last of many children into a parent of its own, of the kind that underlines depend on; gives its old parent, null when nothing was done.</summary>
    public static ContainerBlock? Leave(Block block)
    {
        if (block.Parent is not { Count: > FewChildren } parent || parent[^1] != block)
        {
            return null;
        }

        Take(block, parent, parent.Count - 1);
        return parent;
    }

    /// <summary>The same for one that Markdig is about to take out, wherever it stands.</summary>
    public static void LeaveForGood(Block block)
    {
        if (block.Parent is { Count: > FewChildren } parent)
        {
            Take(block, parent, Of(block, parent));
        }
    }

    /// <summary>Puts it back, unless it was taken out meanwhile.</summary>
    public static void Return(Block block, ContainerBlock parent)
    {
        if (block.Parent is { } alone)
        {
            alone.RemoveAt(0);
            parent.Add(block);
        }
    }

    /// <summary>Its place among its parent's children, of which it is one of the last.</summary>
    public static int Of(Block block, ContainerBlock parent)
    {
        var at = parent.Count - 1;
        while (parent[at] != block)
        {
            at--;
        }

        return at;
    }

    private static void Take(Block block, ContainerBlock parent, int at)
    {
        parent.RemoveAt(at);
        ContainerBlock alone = parent is QuoteBlock or ListItemBlock ? new QuoteBlock(null) : new MarkdownDocument();
        alone.Add(block);
    }
}
