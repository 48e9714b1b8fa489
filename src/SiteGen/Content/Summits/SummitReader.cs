using SiteGen.Content.Dates;
using SiteGen.Content.FrontMatters;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Summits;

/// <summary>Reads <c>summit</c> of front matter: a name, or a map.</summary>
/// <param name="isLenient">The field may be somebody else's: what does not fit is passed over.</param>
internal sealed class SummitReader(TimeZoneInfo zone, bool isLenient)
{
    public const string Key = "summit";

    private const string Team = "team";

    private static readonly ImmutableArray<string> Names = ["name", "edition", "place", "start", "end", Team];

    /// <summary>Null when the page says nothing of a summit.</summary>
    /// <param name="fields">All that is not one of Hugo's own.</param>
    public Summit? Read(MetaValue.Map fields, List<Diagnostic> mistakes) => fields[Key] switch
    {
        null or MetaValue.Empty => null,
        MetaValue.Map map => OfMap(map, fields, isLenient ? [] : mistakes),
        MetaValue.List list => OfList(list, fields, mistakes),
        MetaValue.Text text => Named(text.Value, fields),
        var other => Refused(other, mistakes),
    };

    private static Summit? Named(string name, MetaValue.Map fields)
        => string.IsNullOrWhiteSpace(name) ? null : new Summit(name.Trim()) { Team = TeamOf(fields[Team]) };

    // It may be a list of terms; a page tells of one summit, the first.
    private Summit? OfList(MetaValue.List list, MetaValue.Map fields, List<Diagnostic> mistakes)
    {
        if (!list.Items.All(static item => item is MetaValue.Text))
        {
            return Refused(list, mistakes);
        }

        if (!isLenient && list.Items.Length > 1)
        {
            mistakes.Add(SummitRules.Several.At(
                list.Items[1].Location, $"a page tells of one summit: '{list.Items[1].AsText}' is passed over"));
        }

        return list.Items is [MetaValue.Text first, ..] ? Named(first.Value, fields) : null;
    }

    private Summit? Refused(MetaValue value, List<Diagnostic> mistakes)
    {
        if (!isLenient)
        {
            mistakes.Add(ContentRules.WrongType.At(value.Location, $"'{Key}' must be a name or a map, not {value.Kind}"));
        }

        return null;
    }

    private Summit? OfMap(MetaValue.Map map, MetaValue.Map fields, List<Diagnostic> mistakes)
    {
        var known = mistakes.Count;
        CheckNames(map, mistakes);
        var read = new FieldReader(mistakes);
        var (start, end) = (Day(map, "start", mistakes), Day(map, "end", mistakes));
        if (end < start)
        {
            mistakes.Add(SummitRules.EndsBeforeStart.At(
                map["end"]?.Location ?? map.Location, $"the summit ends on {Shown(end)}, before it starts on {Shown(start)}"));
            end = null;
        }

        var (name, edition, place) = (Text(map, "name", read), EditionOf(map, read), Text(map, "place", read));
        var team = Teams(map, fields, read);
        if (name.Length == 0 && mistakes.Count == known && map.Entries.Any(static entry => Says(entry.Value)))
        {
            mistakes.Add(SummitRules.Nameless.At(map.Location, "the summit has no name"));
        }

        var summit = name.Length > 0 ? new Summit(name) { Edition = edition } : edition.Length > 0 ? new Summit(edition) : null;
        return summit is null ? null : summit with { Place = place, Start = start, End = end, Team = team };
    }

    // An archetype leaves empty fields.
    private static bool Says(MetaValue value) => value is not MetaValue.Empty and not MetaValue.Text { Value: "" };

    private static void CheckNames(MetaValue.Map map, List<Diagnostic> mistakes)
    {
        foreach (var entry in map.Entries)
        {
            if (!Names.Contains(entry.Key, StringComparer.OrdinalIgnoreCase))
            {
                mistakes.Add(SummitRules.UnknownField.At(
                    entry.KeyLocation, $"unknown field '{Key}.{entry.Key}'", Suggestion.Hint(entry.Key, Names)));
            }
        }
    }

    private static string Text(MetaValue.Map map, string name, FieldReader read)
        => map[name] is { } value ? (read.Text(new($"{Key}.{name}", value, value.Location)) ?? "").Trim() : "";

    // 2025.10 is no number: it comes after 2025.9.
    private static string EditionOf(MetaValue.Map map, FieldReader read)
        => map["edition"] is MetaValue.Integer or MetaValue.Real ? map["edition"]?.AsWritten ?? "" : Text(map, "edition", read);

    private DateTimeOffset? Day(MetaValue.Map map, string name, List<Diagnostic> mistakes)
    {
        if (map[name] is not { } value || value is MetaValue.Empty or MetaValue.Text { Value: "" })
        {
            return null;
        }

        if (DateReader.Parse(value, zone) is { } date)
        {
            return date;
        }

        var written = value.AsText is { } text ? $"'{text}'" : value.Kind;
        mistakes.Add(ContentRules.BadDate.At(value.Location, $"'{Key}.{name}' is no date that can be read: {written}"));
        return null;
    }

    // Beside the summit it is the team of all that the page says.
    private static ImmutableArray<string> Teams(MetaValue.Map map, MetaValue.Map fields, FieldReader read)
    {
        if (map[Team] is not { } value)
        {
            return TeamOf(fields[Team]);
        }

        if (value is MetaValue.Map || (value is MetaValue.List list && list.Items.Any(static item => item.AsText is null)))
        {
            read.Report(ContentRules.WrongType.At(value.Location, $"'{Key}.{Team}' must be a text or a list of texts, not {value.Kind}"));
            return [];
        }

        return TeamOf(value);
    }

    private static ImmutableArray<string> TeamOf(MetaValue? value) => value switch
    {
        MetaValue.List list => [.. list.Items.Select(static item => item.AsText?.Trim() ?? "").Where(static name => name.Length > 0)],
        { AsText: { } text } when !string.IsNullOrWhiteSpace(text) => [text.Trim()],
        _ => [],
    };

    private static string Shown(DateTimeOffset? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
