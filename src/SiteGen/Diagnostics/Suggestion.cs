namespace SiteGen.Diagnostics;

/// <summary>Finds the word that an author probably meant, for "did you mean".</summary>
public static class Suggestion
{
    /// <summary>The candidate nearest to <paramref name="word"/>, or null when none is near (a third of its letters wrong).</summary>
    public static string? For(string word, IEnumerable<string> candidates) => For(word, candidates, Math.Max(1, word.Length / 3));

    /// <summary>The same where only <paramref name="allowed"/> letters may be wrong.</summary>
    public static string? For(string word, IEnumerable<string> candidates, int allowed)
        => candidates
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= allowed)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    /// <summary>"did you mean 'x'?", or <paramref name="otherwise"/> when nothing is near.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates, string? otherwise = null)
        => For(word, candidates) is { } near ? $"did you mean '{near}'?" : otherwise;

    // Optimal string alignment: swapped neighbours count once, since that is how people mistype.
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            table[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            table[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                table[i, j] = Step(table, left, right, i, j);
            }
        }

        return table[left.Length, right.Length];
    }

    private static int Step(int[,] table, string left, string right, int i, int j)
    {
        var same = Same(left[i - 1], right[j - 1]);
        var best = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (same ? 0 : 1));
        var swapped = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
        return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
