using System.Buffers;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using SiteGen.Checking.Links;

namespace SiteGen.Checking.Reading;

/// <summary>
/// Reads pages tag by tag with AngleSharp's tokenizer. No tree is built, which would take several times as long: all rules need is the order
/// of tags. One worker's; reused for its pages.
/// </summary>
internal sealed class PageReader(LinkPool pool)
{
    private readonly PageNotes _notes = new(pool);

    public PageReading Read(ReadOnlySpan<byte> html)
    {
        var letters = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(html.Length));
        try
        {
            return Read(letters, Encoding.UTF8.GetChars(html, letters));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    /// <summary>The links of HTML that stands in something else, such as a feed.</summary>
    public ImmutableArray<FoundLink> ReadLinks(string html) => Read(html.ToCharArray(), html.Length).Links;

    private PageReading Read(char[] letters, int length)
    {
        _notes.Begin();
        using var source = new TextSource(new CharArrayTextSource(letters, length));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
        };
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.EndOfFile:
                    return _notes.End();
                case HtmlTokenType.StartTag:
                    tokenizer.State = ModeAfter(token.Name.Memory.Span);
                    _notes.Open(new Tag(ref token));
                    break;
                case HtmlTokenType.EndTag:
                    _notes.Close(token.Name.Memory.Span);
                    break;
                case HtmlTokenType.Character:
                    _notes.Text(token.Data.Memory.Span);
                    break;
            }
        }
    }

    // What a parser of trees would tell the tokenizer (HTML Standard, §13.2.6).
    private static HtmlParseMode ModeAfter(ReadOnlySpan<char> name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
