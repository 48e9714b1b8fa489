using System.Net;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.EastAsian;
using SiteGen.Markdown.Emojis;
using SiteGen.Markdown.Linkify;
using SiteGen.Markdown.Passthrough;
using SiteGen.Markdown.Typography;

namespace SiteGen.Markdown.Headings;

/// <summary>Reads the text of a heading or term off its parsed inlines, as ids want it and as people want it.</summary>
internal sealed class HeadingText
{
    private readonly StringBuilder _forId = new();
    private readonly StringBuilder _plain = new();

    /// <summary>What the id is made from: the last line, addresses left out, numeric references as written.</summary>
    public string ForId { get; private set; } = "";

    public string Plain { get; private set; } = "";

    public void Read(LeafBlock block)
    {
        _forId.Clear();
        _plain.Clear();
        if (block.Inline is { } inlines)
        {
            ReadChildren(inlines);
        }

        var text = _forId.ToString();
        ForId = block is HeadingBlock { IsSetext: true } ? text[(text.LastIndexOf('\n') + 1)..] : text;
        Plain = _plain.ToString().Trim();
    }

    private void ReadChildren(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            // Marks that were never closed lie within each other by the thousands: no recursion.
            while (child is DelimiterInline { NextSibling: null } delimiter)
            {
                Add(delimiter.ToLiteral());
                child = delimiter.FirstChild;
            }

            if (child is null)
            {
                return;
            }

            Read(child);
        }
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.AsSpan());
                break;
            case HtmlEntityInline reference:
                _forId.Append(IsNumeric(reference) ? reference.Original.AsSpan() : reference.Transcoded.AsSpan());
                _plain.Append(reference.Transcoded.AsSpan());
                break;
            case CodeInline code:
                _forId.Append(code.Content.Contains('&') ? WebUtility.HtmlDecode(code.Content) : code.Content);
                _plain.Append(code.Content);
                break;
            case TypographicMarkInline mark:
                Add(mark.Mark.Text);
                break;
            default:
                ReadRare(inline);
                break;
        }
    }

    private void ReadRare(Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline:
                Add("\n");
                break;
            case EmojiMark emoji:
                _forId.Append(emoji.Name);
                _plain.Append(emoji.Text);
                break;
            case EscapedSpace:
                Add(" ");
                break;
            case PassthroughInline formula:
                _plain.Append(formula.Text);
                break;
            case AutolinkInline link:
                _plain.Append(link.Url);
                break;
            case BareLink link:
                _plain.Append(link.Label);
                break;
            case DelimiterInline delimiter:
                Add(delimiter.ToLiteral());
                ReadChildren(delimiter);
                break;
            case ContainerInline container:
                ReadChildren(container);
                break;
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        _forId.Append(text);
        _plain.Append(text);
    }

    private static bool IsNumeric(HtmlEntityInline reference) => reference.Original.AsSpan().StartsWith("&#");
}
