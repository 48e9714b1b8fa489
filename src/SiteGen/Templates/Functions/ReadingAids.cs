using System.Buffers;
using System.Text;

namespace SiteGen.Templates.Functions;

/// <summary>
/// What a page adds to a body for its readers, and feeds and lists do not: a link at each heading, tables that can be scrolled by keyboard,
/// and words for the boxes of task lists.
/// </summary>
internal sealed class ReadingAids(Func<string, string, string> phrase)
{
    private const string TableEnd = "</table>";

    private static readonly SearchValues<string> Starts = SearchValues.Create(
        ["<h2", "<h3", "<h4", "<h5", "<h6", "<table", "<input ", "<!--", "<script"], StringComparison.Ordinal);

    private static readonly SearchValues<char> LinkSigns = SearchValues.Create(" \"%<>[]\\^`{|}&\t\r\n");

    private readonly StringBuilder _result = new();

    public string Add(string html)
    {
        var done = 0;
        for (var at = Next(html, 0); at >= 0;)
        {
            var end = EndOf(html, at);
            if (end > at)
            {
                _result.Append(html, done, at - done);
                Write(html, at, end);
                done = end;
            }

            at = Next(html, Math.Max(end, at + 1));
        }

        return done == 0 ? html : _result.Append(html, done, html.Length - done).ToString();
    }

    private static int Next(string html, int from) => html.AsSpan(from).IndexOfAny(Starts) is >= 0 and var at ? from + at : -1;

    // Up to where the piece that begins there is taken over; 0 when it is none that needs help.
    private static int EndOf(string html, int at) => html[at + 1] switch
    {
        'h' => IdOf(html, at).IsEmpty ? 0 : After(html, at, $"</h{html[at + 2]}>"),
        't' => IsPlainTable(html, at, After(html, at, TableEnd)) ? After(html, at, TableEnd) : 0,
        'i' => IsBox(html, at) ? After(html, at, ">") : 0,
        '!' => After(html, at, "-->"),
        _ => After(html, at, "</script>"),
    };

    private void Write(string html, int at, int end)
    {
        switch (html[at + 1])
        {
            case 'h':
                WriteHeading(html[at..end], IdOf(html, at));
                break;
            case 't':
                _result.Append("<div class=\"scroll\" role=\"group\" aria-label=\"").Append(phrase("table", "")).Append("\" tabindex=\"0\">\n");
                _result.Append(html, at, end - at).Append("\n</div>");
                break;
            case 'i':
                _result.Append(html, at, end - at - 1).Append(" aria-label=\"");
                _result.Append(phrase(html.AsSpan(at, end - at).Contains(" checked", StringComparison.Ordinal) ? "task_done" : "task_open", "")).Append("\">");
                break;
            default:
                _result.Append(html, at, end - at);
                break;
        }
    }

    private void WriteHeading(string heading, ReadOnlySpan<char> id)
    {
        var text = PlainText.OneLine(PlainText.Decode(PlainText.WithoutTags(Excerpt.WithoutNotes(heading))));
        _result.Append("<div class=\"heading\">").Append(heading).Append("<a class=\"anchor\" href=\"#").Append(id);
        _result.Append("\" aria-label=\"").Append(phrase("heading_link", text)).Append("\"></a></div>");
    }

    // An id that would have to be written otherwise in a link is one that an author chose; nobody links to that by hand.
    private static ReadOnlySpan<char> IdOf(string html, int at)
    {
        const string Id = " id=\"";
        var close = html.IndexOf('>', at);
        var tag = close < 0 ? default : html.AsSpan(at, close - at);
        var start = tag.IndexOf(Id);
        var value = start < 0 ? default : tag[(start + Id.Length)..];
        var id = value.IndexOf('"') is > 0 and var end ? value[..end] : default;
        return id.ContainsAny(LinkSigns) ? default : id;
    }

    private static bool IsPlainTable(string html, int at, int end)
        => end > 0 && html.IndexOf("<table", at + 1, end - at - 1, StringComparison.Ordinal) < 0
            && html.IndexOf("class=\"lntable\"", at, html.IndexOf('>', at) - at, StringComparison.Ordinal) < 0;

    private static bool IsBox(string html, int at)
        => html.IndexOf('>', at) is > 0 and var end && html.AsSpan(at, end - at) is var tag
            && tag.Contains("type=\"checkbox\"", StringComparison.Ordinal) && tag.Contains("disabled", StringComparison.Ordinal)
            && !tag.Contains("aria-", StringComparison.Ordinal) && tag[^1] != '/';

    private static int After(string html, int at, string end)
        => html.IndexOf(end, at, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : 0;
}
