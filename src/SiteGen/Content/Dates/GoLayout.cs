using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Content.Dates;

/// <summary>A date pattern as Go writes it: the moment 2006-01-02 15:04:05 -0700 in the wanted form. Hugo's patterns are such.</summary>
internal sealed class GoLayout
{
    // Longer marks first: "2006" before "2", "January" before "Jan".
    private static readonly ImmutableArray<(string Mark, GoField Field)> Marks =
    [
        ("January", GoField.MonthName), ("Jan", GoField.ShortMonthName), ("Monday", GoField.WeekdayName),
        ("Mon", GoField.ShortWeekdayName), ("MST", GoField.ZoneName), ("002", GoField.PaddedYearDay),
        ("01", GoField.PaddedMonth), ("02", GoField.PaddedDay), ("03", GoField.PaddedHour12), ("04", GoField.PaddedMinute),
        ("05", GoField.PaddedSecond), ("06", GoField.ShortYear), ("15", GoField.Hour24), ("2006", GoField.Year),
        ("_2", GoField.SpacedDay), ("PM", GoField.UpperHalf), ("pm", GoField.LowerHalf), ("-07:00", GoField.ColonOffset),
        ("-0700", GoField.Offset), ("-07", GoField.HourOffset), ("Z07:00", GoField.ZuluColonOffset), ("Z0700", GoField.ZuluOffset),
        ("1", GoField.Month), ("2", GoField.Day), ("3", GoField.Hour12), ("4", GoField.Minute), ("5", GoField.Second),
    ];

    private static readonly FrozenSet<char> Starts = Marks.Select(static mark => mark.Mark[0]).ToFrozenSet();

    private GoLayout(ImmutableArray<GoPart> parts) => Parts = parts;

    public ImmutableArray<GoPart> Parts { get; }

    /// <summary>Does it write anything but itself?</summary>
    public bool HasFields => Parts.Any(static part => part.Field != GoField.Literal);

    public static GoLayout Of(string pattern)
    {
        var parts = ImmutableArray.CreateBuilder<GoPart>();
        var literal = new StringBuilder();
        for (var i = 0; i < pattern.Length;)
        {
            var part = FieldAt(pattern, i);
            if (part.Field == GoField.Literal)
            {
                literal.Append(pattern[i++]);
                continue;
            }

            Flush(parts, literal);
            parts.Add(part);
            i += part.Text.Length;
        }

        Flush(parts, literal);
        return new(parts.ToImmutable());
    }

    private static GoPart FieldAt(string pattern, int at)
    {
        if (pattern[at] is '.' or ',')
        {
            return FractionAt(pattern, at);
        }

        if (!Starts.Contains(pattern[at]))
        {
            return default;
        }

        foreach (var (mark, field) in Marks)
        {
            if (string.CompareOrdinal(pattern, at, mark, 0, mark.Length) == 0 && !IsWordPart(pattern, at, mark))
            {
                return new(field, mark);
            }
        }

        return default;
    }

    // "Month" holds "Mon" but is a word of its own.
    private static bool IsWordPart(string pattern, int at, string mark)
        => mark is "Jan" or "Mon" && at + 3 < pattern.Length && char.IsAsciiLetterLower(pattern[at + 3]);

    private static GoPart FractionAt(string pattern, int at)
    {
        var end = at + 1;
        while (end < pattern.Length && pattern[end] is '0' or '9' && pattern[end] == pattern[at + 1])
        {
            end++;
        }

        var isNumberEnd = end == pattern.Length || !char.IsAsciiDigit(pattern[end]);
        return end > at + 1 && isNumberEnd
            ? new(pattern[at + 1] == '0' ? GoField.Fraction : GoField.TrimmedFraction, pattern[at..end])
            : default;
    }

    private static void Flush(ImmutableArray<GoPart>.Builder parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new(GoField.Literal, literal.ToString()));
            literal.Clear();
        }
    }
}
