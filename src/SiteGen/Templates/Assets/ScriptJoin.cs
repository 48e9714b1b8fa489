using System.Text;

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
            return Moved(parts[0], folder, maker, static _ => true).Text;
        }

        var imports = new List<string>();
        var scripts = new StringBuilder();
        foreach (var part in parts)
        {
            var (rest, own, isModule) = Moved(part, folder, maker, static mark => mark != ScriptMarkKind.Import);
            imports.AddRange(own.Where(statement => !imports.Contains(statement)));
            var text = rest.TrimEnd();
            scripts.Append(isModule ? $"{{\n{text}\n}}\n" : $"{text}{(text.EndsWith(';') || text.EndsWith('}') ? "" : "\n;")}\n");
        }

        return $"{string.Concat(imports.Select(static statement => $"{statement}\n"))}{scripts}";
    }

    // The script with the addresses that it has from its new folder on, without the statements that are not to stay.
    private static (string Text, List<string> Imports, bool IsModule) Moved(
        AssetSource part, string folder, AssetMaker maker, Func<ScriptMarkKind, bool> stays)
    {
        var text = maker.Text(part);
        var (rest, imports, isModule, at) = (new StringBuilder(text.Length), new List<string>(), false, 0);
        foreach (var mark in ScriptMarks.In(text))
        {
            isModule |= mark.Kind != ScriptMarkKind.Call;
            var (start, end) = (mark.Place.Start.Value, mark.Place.End.Value);
            var address = AddressOf(text[mark.Place], part.Folder, folder, maker);
            if (stays(mark.Kind))
            {
                rest.Append(text, at, start - at).Append(address).Append(text, end, mark.End - end);
            }
            else
            {
                rest.Append(text, at, mark.Start - at);
                imports.Add($"{text[mark.Start..start]}{address}{text[end..mark.End]}");
            }

            if (mark.Kind == ScriptMarkKind.Export && !stays(ScriptMarkKind.Import))
            {
                maker.Report(AssetRules.Exports.At(Place(part, text, mark.Start), $"'{part.Name}' is part of a bundle and exports something"));
            }

            at = mark.End;
        }

        return (rest.Append(text, at, text.Length - at).ToString(), imports, isModule);
    }

    // Names without a dot in front are no addresses: browsers look them up in a map of imports.
    private static string AddressOf(string written, string from, string to, AssetMaker maker)
        => written.StartsWith('.') && AssetNames.Neighbour(written, from) is { } found
            ? $"{maker.AddressOf(found.Name, to) ?? (from == to ? written[..^found.Suffix.Length] : AssetNames.Relative(to, found.Name))}{found.Suffix}"
            : written;

    private static Diagnostics.SourceLocation Place(AssetSource part, string text, int at)
    {
        var line = text.AsSpan(0, at).Count('\n');
        return new(part.Place, line + 1, at - text.LastIndexOf('\n', Math.Max(0, at - 1)));
    }
}
