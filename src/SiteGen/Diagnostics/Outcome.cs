namespace SiteGen.Diagnostics;

/// <summary>What a step made, together with the mistakes it found on the way; cached values keep their mistakes.</summary>
public sealed record Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>Makes outcomes without naming their type.</summary>
public static class Outcome
{
    public static Outcome<T> Of<T>(T value) => new(value, []);

    public static Outcome<T> Of<T>(T value, IEnumerable<Diagnostic> diagnostics) => new(value, [.. diagnostics]);
}
