namespace SiteGen.Markdown.Highlighting;

/// <summary>Reads <c>"2 4-6"</c>, Hugo's way to name lines.</summary>
internal static class LineRangeParser
{
    public static bool TryParse(ReadOnlySpan<char> text, out ImmutableArray<LineRange> lines)
    {
        var found = ImmutableArray.CreateBuilder<LineRange>();
        lines = [];
        foreach (var range in text.Split(' '))
        {
            var part = text[range].Trim();
            if (part.IsEmpty)
            {
                continue;
            }

            var dash = part.IndexOf('-');
            if (!TryNumber(dash < 0 ? part : part[..dash], out var first)
                || !TryNumber(dash < 0 ? part : part[(dash + 1)..], out var last))
            {
                return false;
            }

            found.Add(new(first, last));
        }

        found.Sort(static (a, b) => a.First.CompareTo(b.First));
        lines = found.ToImmutable();
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
