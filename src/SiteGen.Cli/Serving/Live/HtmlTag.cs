using System.Buffers;
using System.Text;

namespace SiteGen.Cli.Serving.Live;

/// <summary>A start tag within a page, read as browsers do; only what is needed to find what a page loads.</summary>
internal readonly ref struct HtmlTag
{
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create(" \t\r\n\f/>"u8);
    private static readonly SearchValues<byte> AttributeEnds = SearchValues.Create(" \t\r\n\f/>="u8);
    private static readonly SearchValues<byte> ValueEnds = SearchValues.Create(" \t\r\n\f>"u8);
    private static readonly SearchValues<byte> BetweenAttributes = SearchValues.Create(" \t\r\n\f/\"'"u8);

    private readonly ReadOnlySpan<byte> _html;

    private HtmlTag(ReadOnlySpan<byte> html, Range name, int end)
    {
        _html = html;
        Name = name;
        End = end;
        Rest = end;
    }

    /// <summary>Where its name stands.</summary>
    public Range Name { get; }

    /// <summary>What follows it.</summary>
    public int End { get; }

    /// <summary>Where the next tag may begin: scripts and style sheets within the page have none.</summary>
    public int Rest { get; private init; }

    /// <summary>The next start tag from a place on, comments and scripts' texts left out; false at the end of the page.</summary>
    public static bool Next(ReadOnlySpan<byte> html, int from, out HtmlTag tag)
    {
        for (var at = from; at < html.Length;)
        {
            var open = html[at..].IndexOf((byte)'<');
            if (open < 0)
            {
                break;
            }

            at += open;
            if (html[at..].StartsWith("<!--"u8))
            {
                at = After(html, at + 4, "-->"u8);
            }
            else if (at + 1 < html.Length && char.IsAsciiLetter((char)html[at + 1]))
            {
                tag = Read(html, at);
                return true;
            }
            else
            {
                at++;
            }
        }

        tag = default;
        return false;
    }

    public bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(_html[Name], name);

    /// <summary>Where the value of an attribute stands, without quotes; null when the tag does not have it.</summary>
    public Range? Value(ReadOnlySpan<byte> attribute)
    {
        for (var at = Name.End.Value; NextAttribute(at, out var name, out var value); at = Math.Max(value.End.Value, name.End.Value))
        {
            if (Ascii.EqualsIgnoreCase(_html[name], attribute))
            {
                return value;
            }
        }

        return null;
    }

    private bool NextAttribute(int at, out Range name, out Range value)
    {
        var blanks = _html[at..End].IndexOfAnyExcept(BetweenAttributes);
        at = blanks < 0 ? End : at + blanks;
        var length = _html[at..End].IndexOfAny(AttributeEnds);
        name = at..(at + Math.Max(0, length));
        value = name.End..name.End;
        if (length <= 0)
        {
            return false;
        }

        if (_html[at + length] == '=')
        {
            value = ValueAt(at + length + 1);
        }

        return true;
    }

    private Range ValueAt(int at)
    {
        if (at < End && _html[at] is ((byte)'"' or (byte)'\''))
        {
            var close = _html[(at + 1)..End].IndexOf(_html[at]);
            return (at + 1)..(close < 0 ? End : at + 1 + close);
        }

        return at..(at + Math.Max(0, _html[at..End].IndexOfAny(ValueEnds)));
    }

    private static HtmlTag Read(ReadOnlySpan<byte> html, int open)
    {
        var length = html[(open + 1)..].IndexOfAny(NameEnds);
        var name = (open + 1)..(length < 0 ? html.Length : open + 1 + length);
        var end = name.End.Value;
        while (end < html.Length && html[end] != '>')
        {
            var quote = html[end];
            var close = quote is (byte)'"' or (byte)'\'' ? html[(end + 1)..].IndexOf(quote) : -1;
            end += close < 0 ? 1 : close + 2;
        }

        end = Math.Min(end + 1, html.Length);
        var tag = new HtmlTag(html, name, end);
        return tag.Is("script"u8) ? tag.Before("</script"u8) : tag.Is("style"u8) ? tag.Before("</style"u8) : tag;
    }

    private HtmlTag Before(ReadOnlySpan<byte> close) => new(_html, Name, End) { Rest = After(_html, End, close) };

    private static int After(ReadOnlySpan<byte> html, int from, ReadOnlySpan<byte> end)
    {
        var found = html[Math.Min(from, html.Length)..].IndexOf(end);
        return found < 0 ? html.Length : from + found + end.Length;
    }
}
