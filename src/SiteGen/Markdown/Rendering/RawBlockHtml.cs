using Markdig.Helpers;
using Markdig.Syntax;
using SiteGen.Markdown.Citations;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes a block of raw HTML, or says that it was left out; comments vanish without a word.</summary>
internal sealed class RawBlockHtml : NodeHtml<HtmlBlock>
{
    protected override void Write(GoldmarkHtml html, HtmlBlock node)
    {
        if (html.Config.AllowsRawHtml)
        {
            if (html.Page.References is { } references && node.Type != HtmlBlockType.Comment && MayHaveLinks(node))
            {
                WriteWithLinks(html, node, references);
            }
            else
            {
                WriteLines(html, node);
            }
        }
        else if (node.Type != HtmlBlockType.Comment)
        {
            WriteOmission(html, node);
            if (HasLineOfItsOwnAtEnd(node))
            {
                WriteOmission(html, node);
            }
        }
    }

    private static void WriteOmission(GoldmarkHtml html, HtmlBlock node)
    {
        html.WriteOmission(node);
        html.Out.Write('\n');
    }

    private static void WriteLines(GoldmarkHtml html, HtmlBlock node)
    {
        for (var i = 0; i < node.Lines.Count; i++)
        {
            ref var line = ref node.Lines.Lines[i].Slice;
            html.Out.Write(line.AsSpan());
            html.Out.Write(IsEndOfText(line) ? "" : "\n");
        }
    }

    private static void WriteWithLinks(GoldmarkHtml html, HtmlBlock node, ReferenceLookup references)
    {
        var text = node.Lines.ToString();
        var links = HtmlLinks.Of(text);
        var from = 0;
        foreach (var link in links)
        {
            if (LinkMark.Fits(link, text, references))
            {
                html.Out.Write(text.AsSpan(from, link.End - from));
                html.Out.Write(LinkMark.Mark);
                from = link.End;
            }
        }

        html.Out.Write(text.AsSpan(from));
        html.Out.Write(node.Lines.Count == 0 || IsEndOfText(node.Lines.Lines[node.Lines.Count - 1].Slice) ? "" : "\n");
        CiteLinks(html, node, text, links);
    }

    private static void CiteLinks(GoldmarkHtml html, HtmlBlock node, string text, List<HtmlLink> links)
    {
        var line = 0;
        var lineStart = 0;
        foreach (var link in links)
        {
            while (text.IndexOf('\n', lineStart, link.Offset - lineStart) is >= 0 and var end)
            {
                line++;
                lineStart = end + 1;
            }

            // What quotes and lists put before a line is not part of it.
            var column = node.Lines.Lines[line].Column;
            html.Cite(link.Url, html.At(node.Line + line, column + link.Offset - lineStart));
        }
    }

    private static bool MayHaveLinks(HtmlBlock node)
    {
        for (var i = 0; i < node.Lines.Count; i++)
        {
            if (HtmlLinks.MayHave(node.Lines.Lines[i].Slice.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    // Where the file ends without a line feed, so does its last block.
    private static bool IsEndOfText(StringSlice line) => line.End + 1 >= line.Text.Length;

    // goldmark keeps the closing line apart from the others and announces both.
    private static bool HasLineOfItsOwnAtEnd(HtmlBlock node)
    {
        if (node.Lines.Count < 2)
        {
            return false;
        }

        var last = node.Lines.Lines[node.Lines.Count - 1].Slice.AsSpan();
        return node.Type switch
        {
            HtmlBlockType.ScriptPreOrStyle => last.Contains("</", StringComparison.Ordinal),
            HtmlBlockType.ProcessingInstruction => last.Contains("?>", StringComparison.Ordinal),
            HtmlBlockType.DocumentType => last.Contains('>'),
            HtmlBlockType.CData => last.Contains("]]>", StringComparison.Ordinal),
            _ => false,
        };
    }
}
