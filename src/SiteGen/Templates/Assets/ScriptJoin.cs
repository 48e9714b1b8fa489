using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Templates.Assets;

/// <summary>
/// Scripts one after the other. Classic ones share their names, as they do on a page; of modules each keeps its own in a block, and what
/// they import is imported once, before all. Nothing is followed or left out, as programs that know the whole language would.
/// </summary>
internal static class ScriptJoin
{
    /// <param name="folder">Of the joined script.</param>
    public static string Join(ImmutableArray<AssetSource> parts, string folder, AssetMaker maker)
    {
        if (parts.Length == 1)
        {
            return Moved(parts[0], folder, maker, null).Text;
        }

        var imports = new BundleImports(maker);
        var scripts = new StringBuilder();
        foreach (var part in parts)
        {
            var (text, isModule) = Moved(part, folder, maker, imports);

            // What looks like the end of a statement may be that of an expression or a comment.
            scripts.Append(isModule ? $"{{\n{text.TrimEnd()}\n}}\n" : $"{text.TrimEnd()}\n;\n");
        }

        return $"{imports.Text}{scripts}";
    }

    // The script with the addresses that it has from its new folder on. In a bundle its imports go elsewhere.
    private static (string Text, bool IsModule) Moved(AssetSource part, string folder, AssetMaker maker, BundleImports? bundle)
    {
        var text = maker.Text(part);
        var (rest, isModule, at) = (new StringBuilder(text.Length), false, 0);
        foreach (var mark in ScriptMarks.In(text))
        {
            isModule |= mark.Kind != ScriptMarkKind.Call;
            var (start, end) = (mark.Place.Start.Value, mark.Place.End.Value);
            var address = AddressOf(text[mark.Place], part.Folder, folder, maker, () => part.LocationOf(text, start));
            if (bundle is not null && mark.Kind == ScriptMarkKind.Import)
            {
                rest.Append(text, at, mark.Start - at);
                bundle.Add($"{text[mark.Start..start]}{address}{text[end..mark.End]}", part.LocationOf(text, mark.Start));
            }
            else
            {
                rest.Append(text, at, start - at).Append(address).Append(text, end, mark.End - end);
            }

            if (bundle is not null && mark.Kind == ScriptMarkKind.Export)
            {
                maker.Report(AssetRules.Exports.At(part.LocationOf(text, mark.Start), $"'{part.Name}' is part of a bundle and exports something"));
            }

            at = mark.End;
        }

        return (rest.Append(text, at, text.Length - at).ToString(), isModule);
    }

    // Names without a dot in front are no addresses: browsers look them up in a map of imports.
    private static string AddressOf(string written, string from, string to, AssetMaker maker, Func<SourceLocation> at)
        => written.StartsWith('.') && AssetNames.Neighbour(written, from) is { } found
            ? $"{maker.AddressOf(found.Name, to, at) ?? (from == to ? written[..^found.Suffix.Length] : AssetNames.Relative(to, found.Name))}{found.Suffix}"
            : written;
}
