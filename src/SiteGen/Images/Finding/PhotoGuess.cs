using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Images.Finding;

/// <summary>What an author meant whose link leads nowhere: another case, another extension, another folder, a slip of a letter.</summary>
internal static class PhotoGuess
{
    /// <param name="address">Where the link leads, from the site's root.</param>
    /// <returns>"did you mean …?", or null when nothing is near.</returns>
    public static string? Hint(Page page, string address, SiteFiles files)
    {
        string[] pictures = [.. files.All.Select(static pair => pair.Key).Where(PhotoFiles.IsPicture).Order(StringComparer.Ordinal)];
        var folder = address[..(address.LastIndexOf('/') + 1)];
        var name = address[folder.Length..];
        var found = pictures.FirstOrDefault(other => IsSame(other, address))
            ?? pictures.FirstOrDefault(other => IsSame(Stem(other), Stem(address)))
            ?? Nearest(pictures, page.Url.Value, name)
            ?? Nearest(pictures, folder, name)
            ?? pictures.FirstOrDefault(other => IsSame(NameOf(other), name))
            ?? pictures.FirstOrDefault(other => IsSame(Stem(NameOf(other)), Stem(name)));
        return found is null ? null : $"did you mean '{LinkFrom(page, found)}'?";
    }

    private static string? Nearest(IEnumerable<string> pictures, string folder, string name)
    {
        var near = pictures
            .Where(other => other.Length > folder.Length && other.StartsWith(folder, StringComparison.Ordinal) && other.IndexOf('/', folder.Length) < 0)
            .Select(other => other[folder.Length..]);

        // Pictures are counted: IMG_0123 is no slip of IMG_0124.
        return Suggestion.For(name, near.Where(other => !DiffersInNumber(other, name))) is { } found ? folder + found : null;
    }

    private static bool DiffersInNumber(string left, string right)
        => string.Concat(left.Where(char.IsAsciiDigit)) != string.Concat(right.Where(char.IsAsciiDigit));

    // As it is to be written: from the page where that is enough.
    private static string LinkFrom(Page page, string address)
    {
        var folder = page.Url.IsFolder ? page.Url.Value : page.Url.Value[..(page.Url.Value.LastIndexOf('/') + 1)];
        return PercentEncoding.EncodePath((folder.Length > 1 && address.StartsWith(folder, StringComparison.Ordinal) ? address[folder.Length..] : address)
            .Replace("%", "%25", StringComparison.Ordinal));
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string address) => address[(address.LastIndexOf('/') + 1)..];

    private static string Stem(string address)
        => address.LastIndexOf('.') is var dot && dot > address.LastIndexOf('/') ? address[..dot] : address;
}
