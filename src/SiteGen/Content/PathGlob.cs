namespace SiteGen.Content;

/// <summary>A path pattern as Hugo's targets and resources use it: <c>*</c> within a folder, <c>**</c> across, <c>?</c>, <c>[a-z]</c>, <c>{a,b}</c>.</summary>
internal sealed class PathGlob
{
    private readonly ImmutableArray<string> _choices;

    private PathGlob(ImmutableArray<string> choices) => _choices = choices;

    /// <summary>Null when a brace is never closed, or when braces make more than 1,000 patterns. Case does not matter.</summary>
    public static PathGlob? Of(string pattern)
    {
        List<string> choices = [];
        return Spread(pattern.ToLowerInvariant(), choices) ? new([.. choices]) : null;
    }

    public bool Matches(string path)
    {
        var text = path.ToLowerInvariant();
        foreach (var choice in _choices)
        {
            if (Matches(choice, text))
            {
                return true;
            }
        }

        return false;
    }

    // "{a,b/{c,d}}" becomes the list of what it stands for, so that matching needs no braces.
    private static bool Spread(string pattern, List<string> choices)
    {
        const int Most = 1000;
        var open = pattern.IndexOf('{');
        if (open < 0)
        {
            choices.Add(pattern);
            return choices.Count <= Most;
        }

        var depth = 0;
        var start = open + 1;
        List<string> parts = [];
        for (var i = open; i < pattern.Length; i++)
        {
            depth += pattern[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if ((pattern[i] == ',' && depth == 1) || depth == 0)
            {
                parts.Add(pattern[start..i]);
                start = i + 1;
            }

            if (depth == 0)
            {
                return parts.TrueForAll(part => Spread(pattern[..open] + part + pattern[start..], choices));
            }
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        while (!pattern.IsEmpty && pattern[0] != '*')
        {
            if (text.IsEmpty || MatchedLength(pattern, text[0]) is not (> 0 and var used))
            {
                return false;
            }

            pattern = pattern[used..];
            text = text[1..];
        }

        return pattern.IsEmpty ? text.IsEmpty : MatchesStars(pattern, text);
    }

    // All ways through the pattern at once, as the places that they reach: with many stars, one after another would take for ever.
    private static bool MatchesStars(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var reached = new bool[pattern.Length + 1];
        var next = new bool[pattern.Length + 1];
        reached[0] = true;
        foreach (var c in text)
        {
            for (var at = 0; at < pattern.Length; at++)
            {
                if (reached[at])
                {
                    Step(pattern, at, c, reached, next);
                }
            }

            (reached, next) = (next, reached);
            next.AsSpan().Clear();
        }

        // What is left of the pattern may be stars, which need no text.
        return reached.AsSpan().LastIndexOf(true) is >= 0 and var last && pattern[last..].IndexOfAnyExcept('*') < 0;
    }

    private static void Step(ReadOnlySpan<char> pattern, int at, char c, bool[] reached, bool[] next)
    {
        if (pattern[at] != '*')
        {
            var used = MatchedLength(pattern[at..], c);
            next[at + used] |= used > 0;
            return;
        }

        var isDeep = pattern[at..].StartsWith("**");
        reached[at + (isDeep ? 2 : 1)] = true;
        next[at] |= isDeep || c != '/';
    }

    // How much of the pattern the character takes; 0 when it does not fit.
    private static int MatchedLength(ReadOnlySpan<char> pattern, char c)
    {
        switch (pattern[0])
        {
            case '?':
                return c == '/' ? 0 : 1;
            case '\\' when pattern.Length > 1:
                return pattern[1] == c ? 2 : 0;
            case '[' when pattern.IndexOf(']') is > 1 and var close:
                return IsInClass(pattern[1..close], c) ? close + 1 : 0;
            default:
                return pattern[0] == c ? 1 : 0;
        }
    }

    private static bool IsInClass(ReadOnlySpan<char> set, char c)
    {
        var isNegated = set[0] is '!' or '^';
        var from = isNegated ? 1 : 0;
        for (var i = from; i < set.Length; i++)
        {
            var isRange = i + 2 < set.Length && set[i + 1] == '-';
            if (isRange ? c >= set[i] && c <= set[i + 2] : c == set[i])
            {
                return !isNegated;
            }

            i += isRange ? 2 : 0;
        }

        return isNegated;
    }
}
