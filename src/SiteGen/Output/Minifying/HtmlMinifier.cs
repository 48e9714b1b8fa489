using System.Buffers;
using SiteGen.Files;

namespace SiteGen.Output.Minifying;

/// <summary>Takes out of a page what no browser shows: comments, white space beside blocks and all but one blank of each run elsewhere.</summary>
internal sealed class HtmlMinifier
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\f"u8);

    // Blanks count in these, so they are copied whole.
    private static readonly string[] Verbatim = ["pre", "textarea", "script", "style"];

    private readonly ByteBuffer _page;

    // White space is written only once it is known what follows: beside a block it is not shown.
    private byte _waiting;
    private bool _isAfterBlock = true;

    private HtmlMinifier(ByteBuffer page) => _page = page;

    public static void Minify(ByteBuffer page)
    {
        var length = page.Length;
        var source = ArrayPool<byte>.Shared.Rent(length);
        page.Written.CopyTo(source);
        page.Clear();
        new HtmlMinifier(page).Run(source.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(source);
    }

    private void Run(ReadOnlySpan<byte> source)
    {
        for (var at = 0; at < source.Length;)
        {
            at = source[at] == '<' ? Markup(source, at) : Text(source, at);
        }
    }

    private int Text(ReadOnlySpan<byte> source, int at)
    {
        var rest = source[at..];
        var length = rest.IndexOf((byte)'<');
        var text = length < 0 ? rest : rest[..length];
        at += text.Length;
        while (!text.IsEmpty)
        {
            var word = text.IndexOfAny(Blank);
            if (word != 0)
            {
                Write(word < 0 ? text : text[..word], isBlock: false);
                text = word < 0 ? [] : text[word..];
                continue;
            }

            var next = text.IndexOfAnyExcept(Blank);
            var run = next < 0 ? text : text[..next];
            _waiting = _waiting == '\n' || run.Contains((byte)'\n') ? (byte)'\n' : (byte)' ';
            text = next < 0 ? [] : text[next..];
        }

        return at;
    }

    private int Markup(ReadOnlySpan<byte> source, int at)
    {
        var rest = source[at..];
        if (rest.StartsWith("<!--"u8) && !rest.StartsWith("<!--["u8))
        {
            var close = rest[4..].IndexOf("-->"u8);
            return close < 0 ? source.Length : at + close + 7;
        }

        var end = at + HtmlTags.Length(rest);
        var tag = source[at..end];
        foreach (var name in Verbatim)
        {
            if (HtmlTags.IsStartOf(rest, name))
            {
                end = HtmlTags.EndOf(source, end, name);
                break;
            }
        }

        Write(source[at..end], HtmlTags.IsBlock(tag));
        return end;
    }

    private void Write(ReadOnlySpan<byte> part, bool isBlock)
    {
        if (_waiting != 0 && !isBlock && !_isAfterBlock)
        {
            _page.Write([_waiting]);
        }

        _page.Write(part);
        (_waiting, _isAfterBlock) = (0, isBlock);
    }
}
