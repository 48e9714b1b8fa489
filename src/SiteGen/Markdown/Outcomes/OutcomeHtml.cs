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
        html.AppendEscaped(words.NameOf(facts.Kind)).Append(title.Length > 0 ? $":</span> {title}" : "</span>").Append("</p>\n");
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
            AppendOwners(html, facts.Owners, words);
            separator = " ";
        }

        if (facts.Due is { } due)
        {
            html.Append(separator).Append("<bdi class=\"callout-due\">").AppendEscaped(words.Due).Append(": <time datetime=\"");
            html.Append(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("\">");
            html.AppendEscaped(words.Day(due)).Append("</time></bdi>");
            separator = " ";
        }

        html.Append(facts.IsDone ? $"{separator}<span class=\"callout-done\">" : "");
        html.AppendEscaped(facts.IsDone ? words.Done : "").Append(facts.IsDone ? "</span></p>\n" : "</p>\n");
    }

    // Names of another direction than the text's would change places with the words around them.
    private static void AppendOwners(StringBuilder html, ImmutableArray<string> owners, OutcomeWords words)
    {
        html.Append("<bdi class=\"callout-owner\">").AppendEscaped(words.Owners(owners.Length)).Append(": ");
        for (var i = 0; i < owners.Length; i++)
        {
            html.Append(i > 0 ? ", <bdi>" : "<bdi>").AppendEscaped(owners[i]).Append("</bdi>");
        }

        html.Append("</bdi>");
    }
}
