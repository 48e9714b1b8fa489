using System.Text;

namespace SiteGen.Templates.Functions;

/// <summary>Makes a page's summary fit to stand elsewhere, where its notes are not and another summary may use the same ids.</summary>
internal static class Excerpt
{
    private const string Mark = "<sup id=\"fnref";
    private const string MarkEnd = "</sup>";
    private const string Notes = "<div class=\"footnotes\"";
    private const string Id = " id=\"";

    private static readonly ImmutableArray<string> HeadingEnds = ["</h1>", "</h2>", "</h3>", "</h4>", "</h5>", "</h6>"];

    /// <summary>Without footnotes, which close a short body that is its own summary, and without the marks that lead to them.</summary>
    public static string WithoutNotes(string html)
    {
        if (html.IndexOf(Notes, StringComparison.Ordinal) is >= 0 and var notes)
        {
            html = html[..notes].TrimEnd();
        }

        var next = html.IndexOf(Mark, StringComparison.Ordinal);
        if (next < 0)
        {
            return html;
        }

        var result = new StringBuilder(html.Length);
        var at = 0;
        while (next >= 0 && html.IndexOf(MarkEnd, next, StringComparison.Ordinal) is > 0 and var end)
        {
            result.Append(html, at, next - at);
            at = end + MarkEnd.Length;
            next = html.IndexOf(Mark, at, StringComparison.Ordinal);
        }

        return result.Append(html, at, html.Length - at).ToString();
    }

    /// <summary>Without headings and the labels of callouts, which would run into the sentences around them in a text.</summary>
    public static string WithoutLabels(string html)
    {
        StringBuilder? result = null;
        var at = 0;
        for (var next = html.IndexOf('<'); next >= 0; next = html.IndexOf('<', next + 1))
        {
            if (EndOfLabel(html.AsSpan(next)) is not "" and var end)
            {
                var stop = html.IndexOf(end, next, StringComparison.Ordinal);
                if (stop < 0)
                {
                    break;
                }

                (result ??= new StringBuilder(html.Length)).Append(html, at, next - at);
                at = stop + end.Length;
                next = at - 1;
            }
        }

        return result is null ? html : result.Append(html, at, html.Length - at).ToString();
    }

    private static string EndOfLabel(ReadOnlySpan<char> tag)
        => tag.StartsWith("<h", StringComparison.Ordinal) && tag.Length > 3 && tag[2] is >= '1' and <= '6' ? HeadingEnds[tag[2] - '1']
            : tag.StartsWith("<p class=\"alert-title\"", StringComparison.Ordinal) || tag.StartsWith("<p class=\"callout-", StringComparison.Ordinal) ? "</p>"
            : "";

    /// <summary>Without ids in tags.</summary>
    public static string WithoutIds(string html)
    {
        if (!html.Contains(Id, StringComparison.Ordinal))
        {
            return html;
        }

        var result = new StringBuilder(html.Length);
        var isTag = false;
        for (var i = 0; i < html.Length; i++)
        {
            if (isTag && string.CompareOrdinal(html, i, Id, 0, Id.Length) == 0
                && html.IndexOf('"', i + Id.Length) is > 0 and var end)
            {
                i = end;
                continue;
            }

            isTag = html[i] switch
            {
                '<' => true,
                '>' => false,
                _ => isTag,
            };
            result.Append(html[i]);
        }

        return result.ToString();
    }
}
