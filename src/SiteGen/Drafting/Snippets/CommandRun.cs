using System.Text.RegularExpressions;
using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Marks;

namespace SiteGen.Drafting.Snippets;

/// <summary>
/// Commands behind a prompt with what they printed: tables drawn or spaced out, listings, single words and code, up to
/// the last such line before a gap. A command without any is left to <see cref="CodeRuns"/>.
/// </summary>
internal static partial class CommandRun
{
    private const int Longest = 300;

    // Lines between two that were surely printed.
    private const int Farthest = 20;

    public static int EndOf(ImmutableArray<string?> lines, int start)
    {
        if (lines[start] is not { } command || !CodeLooks.IsCommand(command.Trim()))
        {
            return start;
        }

        var margin = Indents.WidthOf(command, out _);
        var end = start + 1;
        for (var at = end; at < lines.Length && lines[at] is { } line; at++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                if (!GoesOn(lines, at + 1))
                {
                    break;
                }
            }
            else if (IsPrinted(lines, at, margin))
            {
                end = at + 1;
            }
            else if (at - end >= Farthest || IsNote(line))
            {
                break;
            }
        }

        return end > start + 1 ? end : start;
    }

    /// <summary>Behind a gap only what nobody writes as a note.</summary>
    private static bool GoesOn(ImmutableArray<string?> lines, int index)
        => TextAt(lines, index) is { Length: > 0 } text
            && (CodeLooks.IsCommand(text) || TableRuns.IsDrawn(text)
                || (IsSpaced(text) && IsSpaced(TextAt(lines, index + 1))));

    private static bool IsPrinted(ImmutableArray<string?> lines, int index, int margin)
    {
        var text = TextAt(lines, index);
        if (text.Length > Longest || ChatLine.IsOne(text)
            || (CodeLooks.IsCommand(text) is false && LineStart.Of(text).Marker != LineMarker.None))
        {
            return false;
        }

        return CodeLooks.IsCommand(text) || TableRuns.IsDrawn(text) || Listing().IsMatch(text) || CodeLooks.IsSure(text)
            || IsSpaced(text) || (text[0] != '#' && CodeLooks.IsLikely(text))
            || (Indents.WidthOf(lines[index], out _) > margin + 1 && (Rulers.IsRuler(text) || !IsNote(text)))
            || (!Rulers.IsRuler(text) && !Rulers.IsRuler(TextAt(lines, index + 1))
                && IsWord(text));
    }

    /// <summary>Columns: two blanks or a tab between words.</summary>
    private static bool IsSpaced(string text)
        => (text.Contains("  ", StringComparison.Ordinal) || text.Contains('\t'))
            && LineStart.Of(text).Marker == LineMarker.None && !SentenceEnd().IsMatch(text);

    // "active", "6.8.0-45-generic"; an address is somebody's hint.
    private static bool IsWord(string text)
        => !text.Any(char.IsWhiteSpace) && text[^1] != ':' && !text.Contains("://", StringComparison.Ordinal);

    /// <summary>Items, marked lines and sentences are what people wrote about it.</summary>
    private static bool IsNote(string line)
    {
        var text = line.Trim();
        return LineStart.Of(text).Marker != LineMarker.None || text[0] is '#' or '`' || text[^1] == ':'
            || ChatLine.IsOne(text)
            || Rulers.IsRuler(text) || PadMark.Begins(text) || Sentence().IsMatch(text);
    }

    private static string TextAt(ImmutableArray<string?> lines, int index)
        => index < lines.Length ? lines[index]?.Trim() ?? "" : "";

    [GeneratedRegex(
        @"^(?:[-dlcbps][r-][w-][xsS-][r-][w-][xsS-][r-][w-][xtT-][.+@]? +\d|total \d+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Listing();

    [GeneratedRegex(@"[.!?] {2,}\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    // Four words at the start, or a few with a full stop.
    [GeneratedRegex(
        @"^\p{L}[\p{L}'’]* (?:[\p{L}'’]+,? ){2,}[\p{L}'’]+|^\p{L}[^=:|]* \S+[.!?]$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
