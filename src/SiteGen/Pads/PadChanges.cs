using System.Runtime.InteropServices;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace SiteGen.Pads;

/// <summary>Compares two texts of a pad, line by line, and words where a line changed a little.</summary>
public static class PadChanges
{
    // Comparing takes time in proportion to the lines times the lines that differ; so much takes a fraction of a second.
    private const long MostSteps = 40_000_000;

    // Nobody reads on beyond.
    private const int MostChangedLines = 1000;
    private const int MostChangedLetters = 200_000;

    public static PadChange Between(string before, string after)
    {
        var (old, now) = (Plain(before), Plain(after));
        var (oldLines, nowLines) = (LinesOf(old), LinesOf(now));
        var (added, removed) = Count(oldLines, nowLines);
        if (Math.Max(added, removed) > MostChangedLines || Steps(oldLines, nowLines) > MostSteps)
        {
            return new(added, removed, []);
        }

        var diff = Differ.Instance.CreateDiffs(old, now, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        (added, removed) = (diff.DiffBlocks.Sum(static block => block.InsertCountB), diff.DiffBlocks.Sum(static block => block.DeleteCountA));
        return new(added, removed, IsReadable(diff, added + removed) ? PadChangeParts.Of(diff) : []);
    }

    // The last line's end is nobody's change.
    private static string Plain(string text)
        => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal).TrimEnd('\n');

    private static string[] LinesOf(string text) => text.Length == 0 ? [] : text.Split('\n');

    private static bool IsReadable(DiffResult diff, int changed) => changed <= 2 * MostChangedLines && LettersIn(diff) <= MostChangedLetters;

    private static long LettersIn(DiffResult diff) => diff.DiffBlocks.Sum(block =>
        diff.PiecesOld.Skip(block.DeleteStartA).Take(block.DeleteCountA).Sum(static line => (long)line.Length)
        + diff.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB).Sum(static line => (long)line.Length));

    /// <summary>Lines of one text that the other does not have, or not so often: never more than a comparison finds.</summary>
    private static (int Added, int Removed) Count(string[] old, string[] now)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in old)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, line, out _)++;
        }

        foreach (var line in now)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, line, out _)--;
        }

        return (-counts.Values.Where(static count => count < 0).Sum(), counts.Values.Where(static count => count > 0).Sum());
    }

    // The longest ascending run of lines that are paired in both texts is common to them: what is left is at most what differs.
    private static long Steps(string[] old, string[] now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        long lines = old.Length + now.Length - (2 * (start + end));
        return lines * lines <= MostSteps
            ? 0
            : lines * (lines - (2 * CommonAtLeast(old.AsSpan(start, old.Length - start - end), now.AsSpan(start, now.Length - start - end))));
    }

    private static int CommonAtLeast(ReadOnlySpan<string> old, ReadOnlySpan<string> now)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < old.Length; i++)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(places, old[i], out _) ??= []).Enqueue(i);
        }

        // The least end of an ascending run of each length.
        List<int> ends = [];
        foreach (var line in now)
        {
            if (places.GetValueOrDefault(line) is { Count: > 0 } queue)
            {
                var place = queue.Dequeue();
                var length = ends.BinarySearch(place);
                length = length < 0 ? ~length : length;
                if (length == ends.Count)
                {
                    ends.Add(place);
                }
                else
                {
                    ends[length] = place;
                }
            }
        }

        return ends.Count;
    }
}
