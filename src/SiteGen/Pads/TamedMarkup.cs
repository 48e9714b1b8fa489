using System.Net;
using System.Text;

namespace SiteGen.Pads;

/// <summary>
/// Rewrites HTML of any kind into properly nested tags of a short list, with at most one attribute that matters: what a parser meets
/// afterwards has one meaning only, and is not deep. It takes time in proportion to the text.
/// </summary>
internal sealed class TamedMarkup
{
    private readonly TagScanner _tags;
    private readonly OpenTags _open;
    private readonly StringBuilder _result = new();

    private TamedMarkup(string html, bool isForPage)
    {
        _tags = new TagScanner(html);
        _open = new OpenTags(_result, isForPage);
    }

    /// <param name="isForPage">Headings go below the page's own and skip no level.</param>
    public static string Of(string html, bool isForPage)
    {
        var markup = new TamedMarkup(html, isForPage);
        markup.Run();
        return markup._result.ToString();
    }

    private void Run()
    {
        while (!_tags.IsAtEnd)
        {
            if (_tags.Text() is { IsEmpty: false } text)
            {
                Write(text);
            }
            else if (_tags.Next() is { } tag)
            {
                Take(tag);
            }
        }

        _open.CloseAll();
    }

    // Entities stay as they are; a '<' that begins no tag is one.
    private void Write(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '<':
                    _result.Append("&lt;");
                    break;
                case '\0':
                    break;
                default:
                    _result.Append(letter);
                    break;
            }
        }
    }

    private void Take(ScannedTag tag)
    {
        var name = tag.Name;
        switch (PadTags.KindOf(name))
        {
            case PadTagKind.Hidden:
                if (!tag.IsEnd && !(tag.IsEmpty && name is "svg" or "math"))
                {
                    _tags.SkipTo(name);
                }

                break;
            case PadTagKind.Dropped:
                break;
            case PadTagKind.Cell:
                _result.Append(tag.IsEnd ? "" : " ");
                break;
            case PadTagKind.Row:
                _result.Append(tag.IsEnd ? "<br>" : "");
                break;
            case PadTagKind.Break:
                _result.Append(tag.IsEnd ? "" : $"<{name}>");
                break;
            case var kind when tag.IsEnd:
                _open.Close(name, kind);
                break;
            case var kind:
                Open(tag, kind);
                break;
        }
    }

    private void Open(ScannedTag tag, PadTagKind kind)
    {
        switch (tag.Name)
        {
            case "a":
                if (AddressOf(tag.Value) is { } url)
                {
                    _open.Open("a", kind, $" href=\"{WebUtility.HtmlEncode(url)}\" rel=\"noopener nofollow\"");
                }

                break;
            case "ol":
                _open.Open("ol", kind, int.TryParse(tag.Value, CultureInfo.InvariantCulture, out var start)
                    ? string.Create(CultureInfo.InvariantCulture, $" start=\"{start}\"")
                    : "");
                break;
            case "ul":
                // Etherpad's lists without bullets are indented lines.
                _open.Open("ul", kind, tag.Value is "indent" or PadTags.IndentClass ? $" class=\"{PadTags.IndentClass}\"" : "");
                break;
            case var name:
                _open.Open(name, kind, "");
                break;
        }
    }

    private static string? AddressOf(string value)
    {
        var url = WebUtility.HtmlDecode(value).Trim();
        return PadTags.IsAddress(url) ? url : null;
    }
}
