namespace SiteGen.Checking;

/// <summary>A text of a page as messages quote it: an image may be megabytes of data in its address.</summary>
internal static class ShownText
{
    private const int Longest = 160;

    public static string Of(ReadOnlySpan<char> text) => text.Length <= Longest ? text.ToString() : $"{text[..Longest]}…";
}
