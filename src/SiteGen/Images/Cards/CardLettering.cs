using NetVips;
using SiteGen.Files;

namespace SiteGen.Images.Cards;

/// <summary>Sets texts in the fonts of a card.</summary>
internal sealed class CardLettering(ImmutableArray<CardFont> fonts)
{
    // Of the height that the font itself asks for.
    private const string Leading = "0.97";
    private const double LineHeight = 1.18;
    private const int MostLines = 4;

    // No title is so long; a text that was meant for elsewhere must not take for ever.
    private const int MostLetters = 400;

    // The comma keeps words of a family's name from being taken for a style.
    private readonly string _families = string.Concat(fonts.Select(static font => $"{font.Family},"));

    /// <summary>One line, which is not broken.</summary>
    public TextMask Line(string text, string locale, int size) => Set(text, locale, size, null);

    /// <summary>As large as fits into the box, in at most four lines; what is too long for the smallest size ends in "…".</summary>
    /// <param name="sizes">In pixels, the largest first.</param>
    public TextMask Title(string text, string locale, (int Width, int Height) box, ReadOnlySpan<int> sizes)
    {
        text = text.Length > MostLetters ? $"{text[..MostLetters]}…" : text;
        foreach (var size in sizes)
        {
            // Letters are about half as wide as high: what is far too long need not be drawn to be measured.
            var lines = Math.Floor(Room(box.Height, size) / (size * LineHeight));
            var mask = text.Length * size * 0.5 > box.Width * lines ? null : Set(text, locale, size, box.Width);
            if (mask is not null && mask.Height <= Room(box.Height, size))
            {
                return mask;
            }
        }

        return Shortened(text, locale, box, sizes[^1]);
    }

    private TextMask Shortened(string text, string locale, (int Width, int Height) box, int size)
    {
        var cuts = Cuts(text);
        var (fits, exceeds) = (0, cuts.Count);
        var best = TextMask.Nothing;
        while (exceeds - fits > 1)
        {
            var middle = (fits + exceeds) / 2;
            var mask = Set($"{text[..cuts[middle]].TrimEnd()}…", locale, size, box.Width);
            (fits, exceeds, best) = mask.Height <= Room(box.Height, size) ? (middle, exceeds, mask) : (fits, middle, best);
        }

        return best;
    }

    // Between words; where there are none, as in Chinese, between letters as readers see them.
    private static List<int> Cuts(string text)
    {
        var words = Enumerable.Range(0, text.Length).Where(at => at > 0 && text[at] == ' ').Prepend(0).ToList();
        return words.Count > 4 ? words : [.. StringInfo.ParseCombiningCharacters(text)];
    }

    private static int Room(int height, int size) => Math.Min(height, (int)(size * LineHeight * MostLines));

    private TextMask Set(string text, string locale, int size, int? width)
    {
        if (text.Length == 0)
        {
            return TextMask.Nothing;
        }

        foreach (var other in fonts[1..])
        {
            // libvips takes one file at a time, and keeps it.
            Image.Text(".", font: $"{other.Family}, {size}", fontfile: other.FullPath).Dispose();
        }

        var language = locale.Length == 0 ? "en" : TemplateEscaping.Escape(locale);
        var markup = $"<span lang=\"{language}\" line_height=\"{Leading}\" fallback=\"{(fonts.Length > 1 ? "true" : "false")}\">{TemplateEscaping.Escape(text)}</span>";
        using var image = Image.Text(
            markup, string.Create(CultureInfo.InvariantCulture, $"{_families} {size}"), width, dpi: 72, fontfile: fonts[0].FullPath,
            wrap: width is null ? Enums.TextWrap.None : Enums.TextWrap.WordChar);
        return new(image.WriteToMemory<byte>(), image.Width, image.Height, image.Xoffset, image.Yoffset);
    }
}
