using System.Text;
using SiteGen.Configuration;

namespace SiteGen.Markdown.Contents;

/// <summary>Writes a page's contents list in Hugo's form, empty wrappers for skipped levels included.</summary>
public static class TableOfContents
{
    public static string Render(ImmutableArray<Heading> headings, TableOfContentsConfig config)
    {
        var html = new StringBuilder("<nav id=\"TableOfContents\">");
        new Writer(html, config).WriteList(Entry.Tree(headings), level: 1, indent: 0);
        return html.Append("</nav>").ToString();
    }

    // A level that the author skipped has an entry without a heading.
    private sealed record Entry(Heading? Heading, List<Entry> Children)
    {
        public static List<Entry> Tree(ImmutableArray<Heading> headings)
        {
            List<Entry> rows = [];
            foreach (var heading in headings)
            {
                if (heading.Level == 1 || rows.Count == 0)
                {
                    rows.Add(new Entry(heading.Level == 1 ? heading : null, []));
                }

                if (heading.Level > 1)
                {
                    ParentFor(rows[^1], heading.Level).Children.Add(new Entry(heading, []));
                }
            }

            return rows;
        }

        private static Entry ParentFor(Entry row, int level)
        {
            var parent = row;
            for (var i = 2; i < level; i++)
            {
                if (parent.Children.Count == 0)
                {
                    parent.Children.Add(new Entry(null, []));
                }

                parent = parent.Children[^1];
            }

            return parent;
        }
    }

    private sealed class Writer(StringBuilder html, TableOfContentsConfig config)
    {
        private readonly string _tag = config.IsOrdered ? "ol" : "ul";

        public void WriteList(List<Entry> entries, int level, int indent)
        {
            if (level < config.StartLevel)
            {
                foreach (var entry in entries)
                {
                    WriteList(entry.Children, level + 1, indent);
                }

                return;
            }

            if (entries.Count == 0 || (config.EndLevel != -1 && level > config.EndLevel))
            {
                return;
            }

            html.Append('\n').Append(' ', (indent + 1) * 2).Append('<').Append(_tag).Append(">\n");
            foreach (var entry in entries)
            {
                WriteEntry(entry, level + 1, indent + 2);
            }

            html.Append(' ', (indent + 1) * 2).Append("</").Append(_tag).Append(">\n").Append(' ', indent * 2);
        }

        private void WriteEntry(Entry entry, int level, int indent)
        {
            html.Append(' ', indent * 2).Append("<li>");
            if (entry.Heading is { } heading && (heading.Id.Length > 0 || heading.Html.Length > 0))
            {
                html.Append("<a href=\"#").Append(heading.Id).Append("\">").Append(heading.Html).Append("</a>");
            }

            WriteList(entry.Children, level, indent);
            html.Append("</li>\n");
        }
    }
}
