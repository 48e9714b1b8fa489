using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Drafting.Lines;

/// <summary>Reads an HTML export: a line ends at <c>br</c>, at an item of a list and at every block.</summary>
internal static class HtmlLines
{
    /// <summary>Null when it nests so deep that nobody can have written it.</summary>
    public static IReadOnlyList<RawLine>? Read(string html)
    {
        var plain = WithoutDrawings(html);
        if (HtmlDepth.IsTooDeep(plain))
        {
            return null;
        }

        using var document = new HtmlParser().ParseDocument(plain);
        var lines = new HtmlLineBuilder();
        if (document.Body is { } body)
        {
            Walk(body, lines);
        }

        lines.End();
        return lines.Lines;
    }

    // Parsers read drawings and formulas by rules of their own; under other names these are tags like any.
    private static string WithoutDrawings(string html) => Renamed(Renamed(html, "svg"), "math");

    private static string Renamed(string html, string name)
        => html.Replace($"<{name}", $"<x-{name}", StringComparison.OrdinalIgnoreCase)
            .Replace($"</{name}", $"</x-{name}", StringComparison.OrdinalIgnoreCase);

    // By hand, not by calls: somebody else decides how deep a document is. And by index: siblings are searched for from
    // the first one on.
    private static void Walk(IElement body, HtmlLineBuilder lines)
    {
        var open = new Stack<(INode Node, int Next)>();
        open.Push((body, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next < top.Node.ChildNodes.Length)
            {
                open.Push((top.Node, top.Next + 1));
                if (Enter(top.Node.ChildNodes[top.Next], lines) is { } entered)
                {
                    open.Push((entered, 0));
                }
            }
            else if (top.Node is IElement element && element != body)
            {
                lines.Leave(element);
            }
        }
    }

    /// <summary>The element, when its children are to be read.</summary>
    private static IElement? Enter(INode node, HtmlLineBuilder lines)
    {
        if (node is IText text)
        {
            lines.Add(text.Data);
        }

        if (node is not IElement element
            || element.LocalName is "script" or "style" or "template" or "head" or "title" or "iframe" or "object")
        {
            return null;
        }

        lines.Enter(element);
        return element;
    }
}
