using System.Text.RegularExpressions;

namespace SiteGen.Drafting.Lines;

/// <summary>Recognises a line of a chat: <c>14:02:11 &lt;gibi&gt; text</c>.</summary>
internal static partial class ChatLine
{
    public static bool IsOne(string text) => Start().IsMatch(text);

    public static PadLine Read(PadLine line)
    {
        var match = Start().Match(line.Text);
        return !match.Success || line.Heading > 0
            ? line
            : line.Cut(match.Length) with
            {
                Speaker = match.Groups["who"].Value,
                Time = match.Groups["time"].Value,
                Marker = LineMarker.Bullet,
                Level = Math.Max(line.Level, 1),
            };
    }

    [GeneratedRegex(
        @"^(?:\[?(?<time>\d{1,2}:\d{2}(?::\d{2})?)\]?\s{1,4})?<[@+ ]?(?<who>[\w\-\[\]|`^.]{1,40})>\s{1,4}(?=\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
