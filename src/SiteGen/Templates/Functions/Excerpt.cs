using System.Text;

namespace SiteGen.Templates.Functions;

/// <summary>Makes a page's summary fit to stand elsewhere, where its notes are not and another summary may use the same ids.</summary>
internal static class Excerpt
{
    private const string Mark = "<sup id=\"fnref";
    private const string MarkEnd = "</sup>";
    private const string Notes = "<div class=\"footnotes\"";
    private const string Id = " id=\"";

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
