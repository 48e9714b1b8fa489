using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Images.Cards;

namespace SiteGen.Images.Shaping;

/// <summary>Reads Hugo's option text (resources/images/config.go); a word that Hugo would pass over is a mistake here.</summary>
internal sealed class ImageOptionsReader
{
    private const int MostPixelsAside = 65_535;

    private static readonly FrozenDictionary<string, ImageAction> Actions = new Dictionary<string, ImageAction>
    {
        ["resize"] = ImageAction.Resize,
        ["fit"] = ImageAction.Fit,
        ["fill"] = ImageAction.Fill,
        ["crop"] = ImageAction.Crop,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, ImageAnchor> Anchors = Enum.GetValues<ImageAnchor>()
        .ToDictionary(static anchor => anchor.ToString()).Append(new("Center", ImageAnchor.Centre)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, ImageFormat> Formats = new Dictionary<string, ImageFormat>
    {
        ["jpg"] = ImageFormat.Jpeg,
        ["jpeg"] = ImageFormat.Jpeg,
        ["png"] = ImageFormat.Png,
        ["webp"] = ImageFormat.WebP,
        ["avif"] = ImageFormat.Avif,
        ["gif"] = ImageFormat.Gif,
        ["tif"] = ImageFormat.Tiff,
        ["tiff"] = ImageFormat.Tiff,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Foreign = new[]
    {
        "NearestNeighbor", "Box", "Linear", "Hermite", "MitchellNetravali", "CatmullRom", "BSpline", "Gaussian", "Lanczos", "Hann",
        "Hamming", "Blackman", "Bartlett", "Welch", "Cosine", "picture", "photo", "drawing", "icon", "text",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private ImageOptions _options;

    private ImageOptionsReader(ImageAction action) => _options = new() { Action = action };

    /// <summary>What is wrong, and what to do; "" when nothing is.</summary>
    public string Problem { get; private set; } = "";

    public string? Hint { get; private set; }

    public ImageOptions Options => _options;

    /// <param name="action">None = the text may name one.</param>
    public static ImageOptionsReader Read(ImageAction action, string text)
    {
        var reader = new ImageOptionsReader(action);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (reader.Problem.Length == 0)
            {
                reader.Take(word, mayNameAction: action == ImageAction.None);
            }
        }

        if (reader.Problem.Length == 0)
        {
            reader.CheckSize();
        }

        return reader;
    }

    private void Take(string word, bool mayNameAction)
    {
        if (mayNameAction && Actions.TryGetValue(word, out var action))
        {
            _options = _options with { Action = action };
        }
        else if (Anchors.TryGetValue(word, out var anchor))
        {
            _options = _options with { Anchor = anchor };
        }
        else if (Formats.TryGetValue(word, out var format))
        {
            _options = _options with { Format = format };
        }
        else if (word.ToLowerInvariant() is "lossless" or "lossy")
        {
            _options = _options with { Quality = word.Length > 5 ? 0 : _options.Quality };
        }
        else if (!TakeSize(word) && !TakeQuality(word) && !TakeTurn(word) && !TakeBackground(word))
        {
            Refuse(word);
        }
    }

    private bool TakeSize(string word)
    {
        string[] sides = word.ToLowerInvariant().Split('x');
        if (sides.Length != 2 || word.Length == 1 || !sides.All(static side => side.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var (width, height) = (NumberOf(sides[0]), NumberOf(sides[1]));
        if (width > MostPixelsAside || height > MostPixelsAside || width + height == 0)
        {
            Wrong($"no picture can be '{word}'", "give width and height in pixels, such as '600x400'; one of them may be left out in 'resize'");
        }

        _options = _options with { Width = width, Height = height };
        return true;
    }

    private bool TakeQuality(string word)
    {
        if (!IsNumberAfter(word, 'q', out var quality))
        {
            return false;
        }

        if (quality is < 1 or > 100)
        {
            Wrong($"the quality '{word}' is out of range", "qualities go from q1 to q100; 'lossless' loses nothing");
        }

        _options = _options with { Quality = quality };
        return true;
    }

    private bool TakeTurn(string word)
    {
        if (!IsNumberAfter(word, 'r', out var degrees))
        {
            return false;
        }

        if (degrees % 90 != 0)
        {
            Wrong($"a picture cannot be turned by '{word}'", "it can be turned by r90, r180 and r270, against the clock");
        }

        _options = _options with { Turn = degrees % 360 };
        return true;
    }

    private bool TakeBackground(string word)
    {
        if (!word.StartsWith('#') || Colour.Parse(word) is not { } colour)
        {
            return false;
        }

        _options = _options with { Background = colour.ToString() };
        return true;
    }

    private void Refuse(string word)
    {
        if (Foreign.Contains(word))
        {
            Wrong($"'{word}' cannot be chosen", "leave it out: pictures are resampled and encoded in one good way");
            return;
        }

        string[] known = [.. Anchors.Keys.Select(static key => key.ToLowerInvariant()), .. Formats.Keys, "lossless"];
        var otherwise = "options are a size (600x400), an anchor (smart, top, bottomleft…), a format (webp), a quality (q75), a turn (r90) and a background (#fff)";
        Wrong($"'{word}' is no option", Suggestion.Hint(word, known, otherwise));
    }

    private void CheckSize()
    {
        var (width, height) = (_options.Width, _options.Height);
        switch (_options.Action)
        {
            case ImageAction.None when width + height > 0:
                Wrong("a size alone does not say what to do", "say 'resize', 'fit', 'fill' or 'crop'");
                break;
            case ImageAction.Resize when width + height == 0:
                Wrong("'resize' needs a width or a height", "say '600x' or 'x400'");
                break;
            case ImageAction.Fit or ImageAction.Fill or ImageAction.Crop when width == 0 || height == 0:
                Wrong($"'{_options.Action.ToString().ToLowerInvariant()}' needs a width and a height", "say '600x400'");
                break;
        }
    }

    private static bool IsNumberAfter(string word, char letter, out int number)
    {
        number = 0;
        return word.Length > 1 && char.ToLowerInvariant(word[0]) == letter
            && int.TryParse(word.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static int NumberOf(string digits) => digits.Length == 0 ? 0
        : int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue / 2;

    private void Wrong(string problem, string? hint) => (Problem, Hint) = (problem, hint);
}
