namespace SiteGen.Drafting.Lines;

/// <summary>Reads what people type in front of a line to make it an item of a list.</summary>
/// <param name="Length">Of the marker and the blanks behind it.</param>
/// <param name="Depth">2 for <c>** item</c>, as wikis nest.</param>
internal readonly record struct LineStart(LineMarker Marker, int Number, int Length, int Depth)
{
    private const string Bullets = "*-+•◦‣▪▫●○■□·∙–—►➢✓";

    public static LineStart Of(ReadOnlySpan<char> text)
    {
        var marks = 0;
        while (marks < text.Length && marks < 6 && text[marks] == text[0] && Bullets.Contains(text[0]))
        {
            marks++;
        }

        if (marks > 0 && IsEnd(text, marks))
        {
            // "-- so" is a dash more often than a second level.
            return marks > 1 && text[0] != '*' ? default
                : new LineStart(LineMarker.Bullet, 0, EndOf(text, marks), marks);
        }

        return text is ['o', ' ', _, ..] && !text[2..].StartsWith("/") ? new LineStart(LineMarker.Bullet, 0, 2, 1)
            : Numbered(text);
    }

    /// <summary><c>1.</c>, <c>1)</c>, and the export's <c>1.2.</c>, of which the last number counts.</summary>
    private static LineStart Numbered(ReadOnlySpan<char> text)
    {
        var (at, number) = (0, -1);
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            var digits = 1;
            while (at + digits < text.Length && char.IsAsciiDigit(text[at + digits]))
            {
                digits++;
            }

            if (digits > 3 || at + digits >= text.Length || text[at + digits] is not ('.' or ')'))
            {
                return default;
            }

            number = int.Parse(text.Slice(at, digits), CultureInfo.InvariantCulture);
            at += digits + 1;
        }

        return number >= 0 && IsEnd(text, at) ? new LineStart(LineMarker.Number, number, EndOf(text, at), 1) : default;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsWhiteSpace(text[at]);

    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
