using SiteGen.Diagnostics;
using SiteGen.Templates.Assets;
using SiteGen.Templates.Models;

namespace SiteGen.Templates.Functions;

/// <summary>Style sheets, scripts and other files of assets/ for theme authors.</summary>
internal static class AssetFunctions
{
    public static readonly ImmutableArray<TemplateFunction> All =
    [
        new("asset", "asset path", 1, 1, "The asset model of a file of assets/, of the site or else of its theme: `asset 'css/print.css'`; a mistake when there is none.", static call => Made(call, NameOf(call, 0), [Known(call, call.Text(0))])),
        new("bundle", "bundle name paths", 2, 2, "The asset model of several style sheets or scripts in one: `bundle 'css/all.css' ['css/base.css', 'css/recap.css']`. Empty names are passed over.", Bundle),
        new("has_asset", "has_asset path", 1, 1, "Whether assets/ has that file: `has_asset 'css/own.css'`.", static call => Boxed.Of(AssetNames.Plain(call.Text(0)) is { } name && Shelf(call).Find(name) is not null)),
        new("inline_script", "inline_script path", 1, 1, "A script of assets/ within `<script>`, allowed by its hash in the site's Content-Security-Policy. The path has to stand there as a text: `inline_script 'js/theme.js'`.", Inline),
        new("content_security_policy", "content_security_policy", 0, 0, "What `security.csp` says, for `<meta http-equiv>` in front of all that a page loads; '' when it is off, or in `_headers` alone.", static call => call.Composer.Policy(isHeader: false)),
    ];

    private static Html Inline(FunctionCall call)
    {
        var source = Known(call, call.Text(0));
        if (!call.Composer.Inline.Has(source.Name))
        {
            throw new TemplateMistake(AssetRules.HiddenInline, call.Span, $"no template names '{source.Name}' right behind 'inline_script'");
        }

        var made = Shelf(call).Make(source.Name, [source]);
        call.Context.Worker.Report(made.Diagnostics);
        var text = InlineScripts.TextOf(made);
        return text.Contains("</script", StringComparison.OrdinalIgnoreCase) || text.Contains("<!--", StringComparison.Ordinal)
            ? throw new TemplateMistake(AssetRules.HiddenInline, call.Span, $"'{source.Name}' holds '</script' or '<!--', which would end it in a page", "Write it in two parts: '<' + '/script'.")
            : new Html($"<script>{text}</script>");
    }

    private static AssetShelf Shelf(FunctionCall call) => call.Composer.Settings.Assets;

    private static AssetModel? Bundle(FunctionCall call)
    {
        if (call[1] is string or not System.Collections.IEnumerable)
        {
            throw call.Wrong("'bundle' needs a list of files", "call it as: bundle 'css/all.css' ['css/base.css', 'css/recap.css']");
        }

        var name = NameOf(call, 0);
        ImmutableArray<AssetSource> parts =
        [
            .. ((System.Collections.IEnumerable)call[1]!).Cast<object?>().Select(part => call.Context.ObjectToString(part) ?? "")
                .Where(static part => part.Length > 0).Select(part => Known(call, part)).DistinctBy(static part => part.Name),
        ];
        var kind = AssetNames.KindOf(name);
        return parts.FirstOrDefault(part => kind == AssetKind.Other || AssetNames.KindOf(part.Name) != kind) is { } stranger
            ? throw new TemplateMistake(AssetRules.MixedBundle, call.Span, $"'{stranger.Name}' cannot be part of '{name}'")
            : parts.IsEmpty ? null : Made(call, name, parts);
    }

    private static AssetModel Made(FunctionCall call, string name, ImmutableArray<AssetSource> parts)
    {
        var made = Shelf(call).Make(name, parts);
        call.Context.Worker.Report(made.Diagnostics);
        return new(made, name, call.Composer.Settings.Site);
    }

    private static string NameOf(FunctionCall call, int index)
        => AssetNames.Plain(call.Text(index)) ?? throw call.Wrong($"'{call.Text(index)}' is no path below assets/");

    private static AssetSource Known(FunctionCall call, string written)
        => AssetNames.Plain(written) is { } name && Shelf(call).Find(name) is { } source
            ? source
            : throw new TemplateMistake(
                AssetRules.NoSuchAsset, call.Span, $"there is no file '{written}' in assets/", Suggestion.Hint(written.TrimStart('/'), Shelf(call).Names));
}
