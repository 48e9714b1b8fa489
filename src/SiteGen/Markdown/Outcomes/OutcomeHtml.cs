using System.Text;
using SiteGen.Files;

namespace SiteGen.Markdown.Outcomes;

/// <summary>Writes decisions and actions as callouts.</summary>
internal static class OutcomeHtml
{
    public const string End = "</div>\n";

    /// <summary>All before the callout's own text.</summary>
    /// <param name="title">HTML; "" when it has none.</param>
    /// <param name="anchor">"" where it can't be linked to.</param>
    public static void AppendStart(StringBuilder html, OutcomeFacts facts, string title, string anchor, OutcomeWords words)
    {
        html.Append("<div class=\"callout ").Append(facts.Kind.Name).Append(facts.IsDone ? " done\"" : "\"");
        if (anchor.Length > 0)
        {
            html.Append(" id=\"").AppendEscaped(anchor).Append('"');
        }

        html.Append(" role=\"note\">\n<p class=\"callout-title\"><span class=\"callout-kind\">");
        html.AppendEscaped(words.NameOf(facts.Kind)).Append("</span>");
        html.Append(title.Length > 0 ? $": {title}" : "").Append("</p>\n");
        AppendMeta(html, facts, words);
    }

    private static void AppendMeta(StringBuilder html, OutcomeFacts facts, OutcomeWords words)
    {
        if (facts is { Owners.IsEmpty: true, Due: null, IsDone: false })
        {
            return;
        }

        html.Append("<p class=\"callout-meta\">");
        var separator = "";
        if (!facts.Owners.IsEmpty)
        {
            html.Append("<span class=\"callout-owner\">").AppendEscaped(words.Owners(facts.Owners.Length)).Append(": ");
            html.AppendEscaped(string.Join(", ", facts.Owners)).Append("</span>");
            separator = " ";
        }

        if (facts.Due is { } due)
        {
            html.Append(separator).Append("<span class=\"callout-due\">").AppendEscaped(words.Due).Append(": <time datetime=\"");
            html.Append(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("\">");
            html.AppendEscaped(words.Day(due)).Append("</time></span>");
            separator = " ";
        }

        html.Append(facts.IsDone ? $"{separator}<span class=\"callout-done\">" : "");
        html.AppendEscaped(facts.IsDone ? words.Done : "").Append(facts.IsDone ? "</span></p>\n" : "</p>\n");
    }
}
