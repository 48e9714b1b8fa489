using System.Text;
using QRCoder;
using QRCoder.Exceptions;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A text that telephones read; the picture stands in the page itself, so that no file has to be published.</summary>
internal static class QrShortcode
{
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

        return Encode(text, level) is { } code
            ? Outcome.Of(Html(call, text, code, scale))
            : Wrong(call, "the text of shortcode 'qr' is too long", "Shorten it: some 2,000 letters are the most that fit.");
    }

    private static QRCodeGenerator.ECCLevel? LevelOf(string word) => word switch
    {
        "low" => QRCodeGenerator.ECCLevel.L,
        "medium" => QRCodeGenerator.ECCLevel.M,
        "quartile" => QRCodeGenerator.ECCLevel.Q,
        "high" => QRCodeGenerator.ECCLevel.H,
        _ => null,
    };

    // Null when the text is too long for any code.
    private static QRCodeData? Encode(string text, QRCodeGenerator.ECCLevel level)
    {
        try
        {
            using var generator = new QRCodeGenerator();

            // Without the mark for UTF-8, readers guess what letters beyond ASCII are.
            var mark = Ascii.IsValid(text) ? QRCodeGenerator.EciMode.Default : QRCodeGenerator.EciMode.Utf8;
            return generator.CreateQrCode(text, level, forceUtf8: true, eciMode: mark);
        }
        catch (DataTooLongException)
        {
            return null;
        }
    }

    private static Outcome<string> Wrong(ShortcodeCall call, string message, string hint)
        => Outcome.Of("", [ShortcodeRules.BrokenArguments.At(call.Location, message, hint)]);

    private static string Html(ShortcodeCall call, string text, QRCodeData code, int scale)
    {
        // The modules include the quiet zone around the code.
        var side = code.ModuleMatrix.Count * scale;
        using var picture = new PngByteQRCode(code);
        var html = new StringBuilder("<img src=\"data:image/png;base64,").Append(Convert.ToBase64String(picture.GetGraphic(scale)));
        html.Append(CultureInfo.InvariantCulture, $"\" width=\"{side}\" height=\"{side}\"");
        html.Attribute("alt", call.Given("alt") ?? text).Attribute("class", call.Given("class")).Attribute("id", call.Given("id"));
        html.Attribute("title", call.Given("title")).Attribute("loading", call.Given("loading"));
        return html.Append('>').ToString();
    }
}
