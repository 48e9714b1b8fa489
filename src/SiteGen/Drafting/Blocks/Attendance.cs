using System.Text.RegularExpressions;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Blocks;

/// <summary>
/// Finds who was there: a line like <c>Attendees:</c> with what follows it (what is deeper; at the margin a list, or
/// short lines up to the next blank one), and greetings.
/// </summary>
internal static partial class Attendance
{
    public static void Mark(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            if (roles[index] != LineRole.Text)
            {
                continue;
            }

            if (lines[index].Level <= 1 && Title().IsMatch(lines[index].Text))
            {
                index = FoldedLines.Mark(lines, roles, index, LineRole.Attendance) - 1;
            }
            else if (IsGreeting(lines[index]))
            {
                roles[index] = LineRole.Attendance;
            }
        }
    }

    private static bool IsGreeting(PadLine line)
        => line.Text.Length <= 40 && (line.Text is "o/" or "\\o" or "\\o/" || Greeting().IsMatch(line.Text)
            || (line.Speaker.Length > 0 && Hello().IsMatch(line.Text)));

    [GeneratedRegex(
        @"^\W{0,4}(?:attend(?:ees|ance|ing)|participants?|present|roll ?call|(?:who is|who's|who are) (?:here"
            + @"|attending|around|in the room)|people present"
            + @"|in the room|uczestnicy|obecni|teilnehmer(?:innen)?|asistentes|participantes|presentes|présents|参加者"
            + @"|出席者|与会者|משתתפים|נוכחים|الحضور|المشاركون)"
            + @"(?:(?: list)? ?\([^)]{0,60}\)| list)?\W{0,4}(?:[:：\-–]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    [GeneratedRegex(
        @"^(?:o/|\\o/?)\s+[\w\-]{1,20}$|^[\w\-]{1,20}\s*[:,\-]?\s+(?:o/|\\o/?)(?:\s*\+1)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();

    [GeneratedRegex(
        @"^(?:hi|hello|hey|hey there|hi all|hello all|hi everyone|good (?:morning|evening|afternoon)|here|o/ ?(?:hi"
            + @"|hello)?|(?:hi|hello|hey) ?o/)[.!]{0,3}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Hello();
}
