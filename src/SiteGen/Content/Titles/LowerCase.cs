namespace SiteGen.Content.Titles;

/// <summary>Lower case as Go has it: İ becomes a plain i, which .NET's invariant culture leaves alone.</summary>
internal static class LowerCase
{
    public static string Of(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.Contains('İ') ? lower.Replace('İ', 'i') : lower;
    }
}
