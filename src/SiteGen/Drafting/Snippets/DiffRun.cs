using System.Text.RegularExpressions;

namespace SiteGen.Drafting.Snippets;

/// <summary>A unified difference, as git and diff write it: a hunk's head tells how many lines belong to it.</summary>
internal static partial class DiffRun
{
    public static int EndOf(ImmutableArray<string?> lines, int start)
    {
        if (lines[start] is not { } first || first.AsSpan().TrimStart() is not ['d' or '-' or '@' or 'I', ..])
        {
            return start;
        }

        var indent = first[..^first.AsSpan().TrimStart().Length];
        var at = start;
        while (EndOfPart(lines, at, indent) is var end && end > at)
        {
            at = end;
        }

        return at;
    }

    /// <summary>Of the head of a file, or of a hunk.</summary>
    private static int EndOfPart(ImmutableArray<string?> lines, int start, string indent)
    {
        if (LineOf(lines, start, indent) is not { } line)
        {
            return start;
        }

        if (Hunk().Match(line) is { Success: true } hunk)
        {
            return EndOfHunk(lines, start + 1, indent, (Count(hunk.Groups["old"]), Count(hunk.Groups["new"])));
        }

        return FileHead().IsMatch(line) ? start + 1
            : line.StartsWith("--- ", StringComparison.Ordinal)
                && LineOf(lines, start + 1, indent) is ['+', '+', '+', ' ', ..] ? start + 2
            : start;
    }

    private static int EndOfHunk(ImmutableArray<string?> lines, int start, string indent, (int Old, int New) left)
    {
        var (at, end) = (start, start);
        while ((left.Old > 0 || left.New > 0) && LineOf(lines, at, indent) is { } line)
        {
            // Editors and pads cut the blank that an empty line of context consists of.
            var sign = line.Length == 0 ? ' ' : line[0];
            if (sign is not (' ' or '-' or '+' or '\\'))
            {
                break;
            }

            left = (left.Old - (sign is ' ' or '-' ? 1 : 0), left.New - (sign is ' ' or '+' ? 1 : 0));
            at++;
            end = string.IsNullOrWhiteSpace(line) ? end : at;
        }

        return end;
    }

    /// <summary>Without the indentation that all of the difference has; null where it lacks.</summary>
    private static string? LineOf(ImmutableArray<string?> lines, int index, string indent)
        => index >= lines.Length || lines[index] is not { } text ? null
            : text.StartsWith(indent, StringComparison.Ordinal) ? text[indent.Length..]
            : string.IsNullOrWhiteSpace(text) ? "" : null;

    private static int Count(Group lines)
        => !lines.Success ? 1
            : int.TryParse(lines.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    [GeneratedRegex(@"^@@ -\d+(?:,(?<old>\d{1,6}))? \+\d+(?:,(?<new>\d{1,6}))? @@", RegexOptions.CultureInvariant)]
    private static partial Regex Hunk();

    [GeneratedRegex(
        @"^(?:diff --git |diff -\w+ |Index: \S+$|index [0-9a-f]{7,}\.\.|(?:old|new|deleted file|new file) mode \d{6}$"
            + @"|(?:dis)?similarity index \d|(?:rename|copy) (?:from|to) \S|Binary files .* differ$)",
        RegexOptions.CultureInvariant)]
    private static partial Regex FileHead();
}
