using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Templates.Assets;

/// <summary>
/// Style sheets one after the other, with addresses that are right from where the joined one lies. Sheets that they import without
/// conditions are written in place; other imports come first, where browsers want them.
/// </summary>
internal static class StyleJoin
{
    /// <param name="folder">Of the joined sheet.</param>
    public static string Join(ImmutableArray<AssetSource> parts, string folder, AssetMaker maker)
    {
        var (imports, rules) = (new StringBuilder(), new StringBuilder());
        foreach (var part in parts)
        {
            maker.Enter(part.Name);
            Append(part, folder, maker, imports, rules);
            maker.Leave();
        }

        return $"{imports}{rules}";
    }

    private static void Append(AssetSource part, string folder, AssetMaker maker, StringBuilder imports, StringBuilder rules)
    {
        var text = maker.Text(part);
        var at = 0;
        foreach (var address in StyleAddresses.In(text))
        {
            var written = text[address.Place];
            var place = address.Place.Start.Value;
            string Moved() => StyleJoin.Moved(written, part.Folder, folder, maker, () => part.LocationOf(text, place));
            switch (address)
            {
                case { Kind: StyleAddressKind.Charset }:
                    // It would not be the first thing any more; what we write is UTF-8.
                    rules.Append(text, at, address.Start - at);
                    break;
                case { Kind: StyleAddressKind.Import } import:
                    rules.Append(text, at, import.Start - at);
                    if (!IsWrittenInPlace(import, written, part, (folder, maker), imports, rules))
                    {
                        imports.Append(CultureInfo.InvariantCulture, $"@import \"{Moved()}\"{import.Condition};\n");
                    }

                    break;
                default:
                    rules.Append(text, at, place - at).Append(Moved());
                    at = address.Place.End.Value;
                    continue;
            }

            at = address.End;
        }

        rules.Append(text, at, text.Length - at);
        if (rules.Length > 0 && rules[^1] != '\n')
        {
            rules.Append('\n');
        }
    }

    private static bool IsWrittenInPlace(
        StyleAddress import, string written, AssetSource part, (string Folder, AssetMaker Maker) to, StringBuilder imports, StringBuilder rules)
    {
        if (AssetNames.Neighbour(written, part.Folder) is not { } found)
        {
            return false;
        }

        if (to.Maker.IsInWork(to.Maker.Find(found.Name)?.Name ?? found.Name))
        {
            return true;
        }

        if (import.Condition.Length > 0 || to.Maker.Find(found.Name) is not { } inner)
        {
            return false;
        }

        to.Maker.Enter(inner.Name);
        Append(inner, to.Folder, to.Maker, imports, rules);
        to.Maker.Leave();
        return true;
    }

    // Without parentheses, quotes and spaces, which are encoded, so that it fits into both forms of url().
    private static string Moved(string address, string from, string to, AssetMaker maker, Func<SourceLocation> at)
    {
        if (AssetNames.Neighbour(address, from) is not { } found)
        {
            return address;
        }

        var moved = maker.AddressOf(found.Name, to, at) ?? (from == to ? null : AssetNames.Relative(to, found.Name));
        return moved is null ? address : $"{moved}{found.Suffix}".Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
    }
}
