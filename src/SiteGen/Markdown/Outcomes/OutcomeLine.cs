using System.Buffers;
using System.Text;

namespace SiteGen.Markdown.Outcomes;

/// <summary>
/// Reads what stands behind <c>[!ACTION]</c> on its line: <c>[x] @name @"A Name" due 2026-06-01 {#id}</c>, in any order, and then the title.
/// A decision can have an id.
/// </summary>
internal static class OutcomeLine
{
    private const string Due = "due ";

    // HTML allows all but blanks in ids.
    private static readonly SearchValues<char> NotInIds = SearchValues.Create(" \t\n\r\f{}");

    // Of an ISO date.
    private const int DayLength = 10;

    /// <param name="length">How much of the line it is: the title follows.</param>
    /// <param name="wrongDay">A day that no calendar has; null when there is none.</param>
    public static OutcomeFacts Read(OutcomeKind kind, ReadOnlySpan<char> line, out int length, out string? wrongDay)
    {
        var facts = new OutcomeFacts(kind);
        (length, wrongDay) = (0, null);
        var rest = Skip(line, isFirst: true);
        while (Take(ref rest, ref facts, ref wrongDay))
        {
            rest = Skip(rest, isFirst: false);
        }

        length = line.Length - rest.Length;
        return facts;
    }

    /// <summary>The same facts as such a line, without a title.</summary>
    public static string Write(OutcomeFacts facts)
    {
        var line = new StringBuilder(facts.IsDone ? "[x] " : "");
        line.Append(IsId(facts.Id) ? $"{{#{facts.Id}}} " : "");
        foreach (var owner in facts.Owners)
        {
            line.Append(owner.All(IsNameLetter) ? $"@{owner} " : $"@\"{owner.Replace("\"", "", StringComparison.Ordinal)}\" ");
        }

        if (facts.Due is { } due)
        {
            line.Append(Due).Append(due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return line.ToString().TrimEnd();
    }

    private static bool Take(ref ReadOnlySpan<char> rest, ref OutcomeFacts facts, ref string? wrongDay)
    {
        if (rest.StartsWith("{#"))
        {
            return TakeId(ref rest, ref facts);
        }

        return facts.Kind == OutcomeKind.Action && TakeOfAction(ref rest, ref facts, ref wrongDay);
    }

    private static bool TakeId(ref ReadOnlySpan<char> rest, ref OutcomeFacts facts)
    {
        var end = rest.IndexOf('}');
        if (end < 0 || !IsId(rest[2..end]))
        {
            return false;
        }

        facts = facts with { Id = rest[2..end].ToString() };
        rest = rest[(end + 1)..];
        return true;
    }

    private static bool IsId(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAny(NotInIds);

    private static bool TakeOfAction(ref ReadOnlySpan<char> rest, ref OutcomeFacts facts, ref string? wrongDay)
    {
        if (rest.StartsWith("[x]", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("[ ]"))
        {
            facts = facts with { IsDone = rest[1] != ' ' };
            rest = rest[3..];
            return true;
        }

        if (rest.StartsWith("@"))
        {
            return TakeOwner(ref rest, ref facts);
        }

        if (rest.StartsWith(Due, StringComparison.OrdinalIgnoreCase)
            && rest[Due.Length..].TrimStart() is { Length: >= DayLength } day && IsDay(day))
        {
            var written = day[..DayLength].ToString();
            var isDay = DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due);
            (facts, wrongDay) = isDay ? (facts with { Due = due }, wrongDay) : (facts, written);
            rest = day[DayLength..];
            return true;
        }

        return false;
    }

    private static bool TakeOwner(ref ReadOnlySpan<char> rest, ref OutcomeFacts facts)
    {
        var isQuoted = rest.StartsWith("@\"");
        var name = rest[(isQuoted ? 2 : 1)..];
        var end = isQuoted ? name.IndexOf('"') : LengthOfName(name);
        if (end <= 0)
        {
            return false;
        }

        facts = facts with { Owners = facts.Owners.Add(name[..end].Trim().ToString()) };
        rest = name[(isQuoted ? end + 1 : end)..];
        return true;
    }

    // Points end sentences; within a name they belong to it.
    private static int LengthOfName(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && IsNameLetter(text[end]))
        {
            end++;
        }

        return text[..end].TrimEnd(".-").Length;
    }

    private static bool IsNameLetter(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.';

    private static bool IsDay(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < DayLength; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return text.Length == DayLength || !char.IsLetterOrDigit(text[DayLength]);
    }

    // What joins names and parts them from the title.
    private static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text, bool isFirst)
    {
        text = isFirst ? text.TrimStart() : text.TrimStart(" \t,;:.–—");
        return !isFirst && (text.StartsWith("and @") || text.StartsWith("& @")) ? text[text.IndexOf('@')..] : text;
    }
}
