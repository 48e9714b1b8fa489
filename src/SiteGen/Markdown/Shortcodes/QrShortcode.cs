using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Shortcodes.QrCodes;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A text that telephones read; the picture stands in the page itself, so that no file has to be published.</summary>
internal static class QrShortcode
{
    private const int Margin = 4;
    private const int LargestScale = 64;

    public static Outcome<string> Render(ShortcodeCall call)
    {
        var text = call.Given("text") ?? call.Inner.Trim();
        if (text.Length == 0)
        {
            return BuiltInShortcodes.Missing(call, "a text", "{{< qr text=\"https://example.org\" />}}");
        }

        if (LevelOf(call.Given("level") ?? "medium") is not { } level)
        {
            return Wrong(call, $"shortcode 'qr' does not know level '{call.Get("level")}'", "Levels are low, medium, quartile and high.");
        }

        if (!int.TryParse(call.Given("scale") ?? "4", NumberStyles.None, CultureInfo.InvariantCulture, out var scale)
            || scale is < 2 or > LargestScale)
        {
            return Wrong(call, $"shortcode 'qr' can't draw with scale '{call.Get("scale")}'", "Use a whole number from 2 to 64.");
        }

        return QrCode.Of(text, level) is { } code
            ? Outcome.Of(Html(call, code, scale))
            : Wrong(call, "the text of shortcode 'qr' is too long", "Shorten it: some 2,000 letters are the most that fit.");
    }

    private static QrLevel? LevelOf(string word) => word switch
    {
        "low" => QrLevel.Low,
        "medium" => QrLevel.Medium,
        "quartile" => QrLevel.Quartile,
        "high" => QrLevel.High,
        _ => null,
    };

    private static Outcome<string> Wrong(ShortcodeCall call, string message, string hint)
        => Outcome.Of("", [ShortcodeRules.BrokenArguments.At(call.Location, message, hint)]);

    private static string Html(ShortcodeCall call, QrCode code, int scale)
    {
        var side = (code.Side + (2 * Margin)) * scale;
        var png = PngImage.Write(side, (x, y) => IsDark(code, (x / scale) - Margin, (y / scale) - Margin));
        var html = new StringBuilder("<img src=\"data:image/png;base64,").Append(Convert.ToBase64String(png));
        html.Append(CultureInfo.InvariantCulture, $"\" width=\"{side}\" height=\"{side}\"");
        html.Attribute("alt", call.Given("alt")).Attribute("class", call.Given("class")).Attribute("id", call.Given("id"));
        html.Attribute("title", call.Given("title")).Attribute("loading", call.Given("loading"));
        return html.Append('>').ToString();
    }

    private static bool IsDark(QrCode code, int x, int y)
        => x >= 0 && y >= 0 && x < code.Side && y < code.Side && code.IsDark(x, y);
}
