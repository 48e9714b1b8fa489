namespace SiteGen.Markdown.Outcomes;

/// <summary>How a language speaks of outcomes.</summary>
public sealed record OutcomeWords
{
    public static readonly OutcomeWords English = new();

    public string Decision { get; init; } = "Decision";

    public string Action { get; init; } = "Action";

    /// <summary>Before the names of so many owners.</summary>
    public Func<int, string> Owners { get; init; } = static count => count == 1 ? "Owner" : "Owners";

    /// <summary>Before the day until which something is to be done.</summary>
    public string Due { get; init; } = "Due";

    public string Done { get; init; } = "Done";

    /// <summary>Writes a day.</summary>
    public Func<DateOnly, string> Day { get; init; } = static day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string NameOf(OutcomeKind kind) => kind == OutcomeKind.Decision ? Decision : Action;
}
