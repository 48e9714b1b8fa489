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

    private static readonly ImmutableArray<string> HeadingEnds = ["</h2>", "</h3>", "</h4>", "</h5>", "</h6>"];

    private static readonly SearchValues<string> Starts = SearchValues.Create(
        ["<h2", "<h3", "<h4", "<h5", "<h6", "<table", "<input ", "<!--", "<script"], StringComparison.Ordinal);

    private static readonly SearchValues<char> LinkSigns = SearchValues.Create(" \"%<>[]\\^`{|}&\t\r\n");

    private readonly StringBuilder _result = new();

    // Where each kind of end comes next: a body of unclosed tags is not searched to its end for each of them.
    private readonly Dictionary<string, int> _ends = new(StringComparer.Ordinal);

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
    private int EndOf(string html, int at) => html[at + 1] switch
    {
        'h' => IdOf(html, at).IsEmpty ? 0 : After(html, at, HeadingEnds[html[at + 2] - '2']),
        't' => After(html, at, TableEnd) is > 0 and var end && IsPlainTable(html, at, end) ? end : 0,
        'i' => IsBox(TagAt(html, at)) ? at + TagAt(html, at).Length + 1 : 0,
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
        var tag = TagAt(html, at);
        var start = tag.IndexOf(Id);
        var value = start < 0 ? default : tag[(start + Id.Length)..];
        var id = value.IndexOf('"') is > 0 and var end ? value[..end] : default;
        return id.ContainsAny(LinkSigns) ? default : id;
    }

    private static bool IsPlainTable(string html, int at, int end)
        => html.IndexOf("<table", at + 1, end - at - 1, StringComparison.Ordinal) < 0
            && TagAt(html, at) is { IsEmpty: false } tag && !tag.Contains("class=\"lntable\"", StringComparison.Ordinal);

    private static bool IsBox(ReadOnlySpan<char> tag)
        => !tag.IsEmpty && tag.Contains("type=\"checkbox\"", StringComparison.Ordinal) && tag.Contains("disabled", StringComparison.Ordinal)
            && !tag.Contains("aria-", StringComparison.Ordinal) && tag[^1] != '/';

    // Without its '>'; empty when another tag begins before it.
    private static ReadOnlySpan<char> TagAt(string html, int at)
        => html.AsSpan(at + 1).IndexOfAny('<', '>') is >= 0 and var length && html[at + 1 + length] == '>' ? html.AsSpan(at, length + 1) : default;

    private int After(string html, int at, string end)
    {
        if (!_ends.TryGetValue(end, out var next) || next < at)
        {
            next = html.IndexOf(end, at, StringComparison.Ordinal) is >= 0 and var found ? found : int.MaxValue;
            _ends[end] = next;
        }

        return next == int.MaxValue ? 0 : next + end.Length;
    }
}
