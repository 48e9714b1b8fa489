using System.Globalization;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Data;

/// <summary>Shows values with their types and places on one line, so that a test reads like a table.</summary>
internal static class MetaText
{
    public static readonly SourceLocation Start = new("a.md", 1);

    public static string Show(MetaValue value) => value switch
    {
        MetaValue.Map map => "{" + string.Join(", ", map.Entries.Select(static entry => $"{entry.Key}: {Show(entry.Value)}")) + "}",
        MetaValue.List list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        MetaValue.Text text => $"'{text.Value.ReplaceLineEndings("\\n")}'",
        MetaValue.Flag flag => flag.Value ? "yes" : "no",
        MetaValue.Integer number => string.Create(CultureInfo.InvariantCulture, $"int {number.Value}"),
        MetaValue.Real number => string.Create(CultureInfo.InvariantCulture, $"real {number.Value:R}"),
        MetaValue.Date date => string.Create(CultureInfo.InvariantCulture, $"date {date.Local:s}{Zone(date.Offset)}"),
        _ => "nothing",
    };

    /// <summary>The same with the place of every key and value.</summary>
    public static string ShowPlaces(MetaValue value) => value switch
    {
        MetaValue.Map map => Place(value) + "{" + string.Join(", ", map.Entries.Select(ShowEntry)) + "}",
        MetaValue.List list => Place(value) + "[" + string.Join(", ", list.Items.Select(ShowPlaces)) + "]",
        _ => Place(value) + Show(value),
    };

    public static string Report(IEnumerable<Diagnostic> diagnostics) => string.Join("\n", diagnostics);

    private static string ShowEntry(MetaEntry entry)
        => $"{entry.KeyLocation.Line},{entry.KeyLocation.Column} {entry.Key}: {ShowPlaces(entry.Value)}";

    private static string Place(MetaValue value) => $"@{value.Location.Line},{value.Location.Column} ";

    private static string Zone(TimeSpan? offset) => offset is { } zone ? $" {(zone < TimeSpan.Zero ? "-" : "+")}{zone:hh\\:mm}" : "";
}
