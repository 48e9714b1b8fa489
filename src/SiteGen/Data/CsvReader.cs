using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>Reads a table of comma-separated values: a list of rows, each a list of texts. Hugo has such tables as resources only.</summary>
internal static class CsvReader
{
    public static MetaValue.List Read(string text, SourceLocation start)
    {
        var rows = ImmutableArray.CreateBuilder<MetaValue>();
        var row = ImmutableArray.CreateBuilder<MetaValue>();
        var at = 0;
        var line = start.Line;
        while (at < text.Length)
        {
            var place = start with { Line = line, Column = 1 };
            var isLast = ReadField(text, ref at, ref line, out var field);
            row.Add(new MetaValue.Text(field, place));
            if (isLast)
            {
                // An empty line is no row.
                if (row.Count > 1 || field.Length > 0)
                {
                    rows.Add(new MetaValue.List(row.ToImmutable(), place));
                }

                row.Clear();
            }
        }

        return new(rows.ToImmutable(), start);
    }

    private static bool ReadField(string text, ref int at, ref int line, out string field)
    {
        var value = new StringBuilder();
        var isQuoted = at < text.Length && text[at] == '"';
        at += isQuoted ? 1 : 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (isQuoted && c == '"')
            {
                isQuoted = at + 1 < text.Length && text[at + 1] == '"';
                if (!isQuoted)
                {
                    continue;
                }

                at++;
            }
            else if (!isQuoted && c is ',' or '\n')
            {
                break;
            }

            line += c == '\n' ? 1 : 0;
            value.Append(c);
        }

        var isLast = at >= text.Length || text[at] == '\n';
        line += isLast ? 1 : 0;
        at++;
        field = isLast && value.Length > 0 && value[^1] == '\r' ? value.ToString(0, value.Length - 1) : value.ToString();
        return isLast;
    }
}
