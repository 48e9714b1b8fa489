using SiteGen.Configuration;

namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// How the lines of one block are set, once the author's wishes and the site's configuration are merged.
/// </summary>
internal readonly record struct CodeLayout(
    bool HasNumbers, bool IsTable, int FirstNumber, ImmutableArray<LineRange> Marked, string? Anchor)
{
    public static CodeLayout Of(CodeAttributes attributes, HighlightConfig config)
    {
        var hasNumbers = attributes.LineNumbers ?? config.LineNumbers;
        return new(
            hasNumbers && !attributes.IsInline,
            attributes.LineNumbersInTable ?? config.LineNumbersInTable,
            attributes.FirstLineNumber ?? config.FirstLineNumber,
            MarkedLines(attributes, config),
            attributes.AnchorLineNumbers ?? config.AnchorLineNumbers ? AnchorPrefix(attributes, config) : null);
    }

    public int DigitsFor(int lines)
    {
        Span<char> digits = stackalloc char[12];
        (FirstNumber + lines - 1).TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        return length;
    }

    private static string AnchorPrefix(CodeAttributes attributes, HighlightConfig config)
    {
        var name = attributes.LineAnchors ?? config.LineAnchors;
        if (name.Length > 0)
        {
            return $"{name}-";
        }

        return attributes.FenceOrdinal is { } ordinal
            ? string.Create(CultureInfo.InvariantCulture, $"hl-{ordinal}-")
            : "";
    }

    private static ImmutableArray<LineRange> MarkedLines(CodeAttributes attributes, HighlightConfig config)
    {
        if (attributes.MarkedLines is { } lines)
        {
            var isByNumber = attributes.MarksByList && attributes.FirstLineNumber is null;
            return isByNumber ? Shifted(lines, 1 - config.FirstLineNumber) : lines;
        }

        return config.MarkedLines.Length > 0 && LineRangeParser.TryParse(config.MarkedLines, out var configured)
            ? configured
            : [];
    }

    // What a fence marks, Hugo counts from the first number that the site's configuration gives.
    private static ImmutableArray<LineRange> Shifted(ImmutableArray<LineRange> lines, int by)
        => by == 0 ? lines : [.. lines.Select(range => new LineRange(range.First + by, range.Last + by))];
}
