using NUglify;
using NUglify.Css;
using NUglify.JavaScript;

namespace SiteGen.Templates.Assets;

/// <summary>Writes style sheets and scripts shorter. What it does not understand stays as it is: a file too long does no harm.</summary>
internal static class AssetMinifier
{
    // NUglify would put the names of the machine's culture in its place, by reflection.
    private const string CultureMark = "%CurrentCulture";

    // NUglify does not see calls within `for … of` beside a class, and takes the function for unneeded.
    private static readonly CodeSettings Scripts = new() { LineTerminator = "\n", RemoveUnneededCode = false };

    public static (string Code, string Problem) Minify(AssetKind kind, string text)
    {
        if (kind == AssetKind.Script && text.Contains(CultureMark, StringComparison.OrdinalIgnoreCase))
        {
            return (text, $"it holds '{CultureMark}', which has a meaning of its own here");
        }

        var result = kind == AssetKind.Style
            ? Uglify.Css(text, new CssSettings { CommentMode = CssComment.Important, ColorNames = CssColor.NoSwap })
            : Uglify.Js(text, Scripts);
        return result.HasErrors && result.Errors.Find(static error => error.IsError) is { } error
            ? (text, $"{error.Message.Trim()} (line {error.StartLine.ToString(CultureInfo.InvariantCulture)} of it)")
            : (result.Code + "\n", "");
    }
}
