namespace SiteGen.Content.Summits;

/// <summary>The gathering that a page retells: what <c>summit</c> of its front matter says of it.</summary>
public sealed record Summit(string Name)
{
    private static readonly ImmutableArray<string> NoPlaces = ["online", "virtual", "remote"];

    /// <summary>Which of its kind: "Victoria", "2026"; "" when not said.</summary>
    public string Edition { get; init; } = "";

    public string Place { get; init; } = "";

    public DateTimeOffset? Start { get; init; }

    /// <summary>Its last day.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>Whose gathering it was.</summary>
    public ImmutableArray<string> Team { get; init; } = [];

    /// <summary>What readers call it; recaps of one summit say the same here, in one field or in two.</summary>
    public string Title => Edition.Length == 0 ? Name : $"{Name} {Edition}";

    /// <summary>Nobody travelled: its place is an address, or says that there was none.</summary>
    public bool IsOnline => IsAddress || NoPlaces.Contains(Place, StringComparer.OrdinalIgnoreCase);

    /// <summary>By the name that it has for all its recaps, and with what others say of it where this says nothing.</summary>
    public Summit With(Summit others) => this with
    {
        Name = others.Name,
        Edition = others.Edition,
        Place = Place.Length > 0 ? Place : others.Place,
        Start = Days(this, others).Start,
        End = Days(this, others).End,
        Team = Team.IsEmpty ? others.Team : Team,
    };

    /// <summary>The days that one says, with those of another where the two do not contradict each other.</summary>
    public static (DateTimeOffset? Start, DateTimeOffset? End) Days(Summit one, Summit other) => one switch
    {
        { Start: null, End: null } => (other.Start, other.End),
        { Start: null, End: { } end } => (other.Start <= end ? other.Start : null, end),
        { Start: { } start, End: null } => (start, (other.Start ?? start) == start && other.End >= start ? other.End : null),
        _ => (one.Start, one.End),
    };

    /// <summary>Its place is where the calls were.</summary>
    public bool IsAddress
        => Place.StartsWith("https://", StringComparison.Ordinal) || Place.StartsWith("http://", StringComparison.Ordinal);
}
