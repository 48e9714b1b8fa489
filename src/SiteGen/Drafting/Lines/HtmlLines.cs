using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Drafting.Lines;

/// <summary>Reads an HTML export: a line ends at <c>br</c>, at an item of a list and at every block.</summary>
internal static class HtmlLines
{
    /// <summary>Null when it nests so deep that nobody can have written it.</summary>
    public static IReadOnlyList<RawLine>? Read(string html)
    {
        if (HtmlDepth.IsTooDeep(html))
        {
            return null;
        }

        using var document = new HtmlParser().ParseDocument(html);
        var lines = new HtmlLineBuilder();
        if (document.Body is { } body)
        {
            Walk(body, lines);
        }

        lines.End();
        return lines.Lines;
    }

    // By hand, not by calls: somebody else decides how deep a document is.
    private static void Walk(IElement body, HtmlLineBuilder lines)
    {
        INode? node = body.FirstChild;
        while (node is not null)
        {
            var skips = Enter(node, lines);
            if (!skips && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node is not null && node != body)
            {
                if (node is IElement element)
                {
                    lines.Leave(element);
                }

                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }

                node = node.Parent;
            }

            node = node == body ? null : node;
        }
    }

    private static bool Enter(INode node, HtmlLineBuilder lines)
    {
        if (node is IText text)
        {
            lines.Add(text.Data);
            return true;
        }

        if (node is not IElement element || element.LocalName is "script" or "style" or "template" or "head" or "title" or "iframe" or "object")
        {
            return true;
        }

        lines.Enter(element);
        return false;
    }
}
