using System.Buffers;

namespace SiteGen.Templates.Functions;

/// <summary>
/// What a page adds to a body for its readers, and feeds and lists do not: a link at each heading, tables that can be scrolled by keyboard,
/// and words for the boxes of task lists.
/// </summary>
internal sealed class ReadingAids(Func<string, string, string> phrase)
{
    private const string TableEnd = "</table>";

    private static readonly ImmutableArray<string> HeadingEnds = ["</h2>", "</h3>", "</h4>", "</h5>", "</h6>"];

    private static readonly SearchValues<char> LinkSigns = SearchValues.Create(" \"%<>[]\\^`{|}&\t\r\n");

    // Where each kind of end comes next: a body of unclosed tags is not searched to its end for each of them.
    private readonly Dictionary<string, int> _ends = new(StringComparer.Ordinal);

    public string Add(string html)
    {
        if (Next(html, 0) < 0)
        {
            return html;
        }

        using var result = new PooledText(html.Length + (html.Length / 4));
        return Add(html, result);
    }

    private string Add(string html, PooledText result)
    {
        var done = 0;
        for (var at = Next(html, 0); at >= 0;)
        {
            var end = EndOf(html, at);
            if (end > at)
            {
                result.Append(html.AsSpan(done, at - done));
                Write(result, html, at, end);
                done = end;
            }

            at = Next(html, Math.Max(end, at + 1));
        }

        if (done == 0)
        {
            return html;
        }

        result.Append(html.AsSpan(done));
        return result.ToString();
    }

    // Coloured code has a tag for each word: a search for all beginnings at once would stop at nearly each of them.
    private static int Next(string html, int from)
    {
        for (var at = html.IndexOf('<', from); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (IsStart(html.AsSpan(at + 1)))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsStart(ReadOnlySpan<char> tag) => tag is
        ['h', >= '2' and <= '6', ..] or ['t', 'a', 'b', 'l', 'e', ..] or ['i', 'n', 'p', 'u', 't', ' ', ..]
        or ['!', '-', '-', ..] or ['s', 'c', 'r', 'i', 'p', 't', ..];

    // Up to where the piece that begins there is taken over; 0 when it is none that needs help.
    private int EndOf(string html, int at) => html[at + 1] switch
    {
        'h' => IdOf(html, at).IsEmpty ? 0 : After(html, at, HeadingEnds[html[at + 2] - '2']),
        't' => After(html, at, TableEnd) is > 0 and var end && IsPlainTable(html, at, end) ? end : 0,
        'i' => IsBox(TagAt(html, at)) ? at + TagAt(html, at).Length + 1 : 0,
        '!' => After(html, at, "-->"),
        _ => After(html, at, "</script>"),
    };

    private void Write(PooledText result, string html, int at, int end)
    {
        switch (html[at + 1])
        {
            case 'h':
                WriteHeading(result, html[at..end], IdOf(html, at));
                break;
            case 't':
                result.Append("<div class=\"scroll\" role=\"group\" aria-label=\"");
                result.Append(phrase("table", ""));
                result.Append("\" tabindex=\"0\">\n");
                result.Append(html.AsSpan(at, end - at));
                result.Append("\n</div>");
                break;
            case 'i':
                result.Append(html.AsSpan(at, end - at - 1));
                result.Append(" aria-label=\"");
                result.Append(phrase(html.AsSpan(at, end - at).Contains(" checked", StringComparison.Ordinal) ? "task_done" : "task_open", ""));
                result.Append("\">");
                break;
            default:
                result.Append(html.AsSpan(at, end - at));
                break;
        }
    }

    private void WriteHeading(PooledText result, string heading, ReadOnlySpan<char> id)
    {
        var text = PlainText.Of(Excerpt.WithoutNotes(heading));
        result.Append("<div class=\"heading\">");
        result.Append(heading);
        result.Append("<a class=\"anchor\" href=\"#");
        result.Append(id);
        result.Append("\" aria-label=\"");
        result.Append(phrase("heading_link", text));
        result.Append("\"></a></div>");
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
