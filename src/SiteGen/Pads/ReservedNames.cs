using SiteGen.Files;

namespace SiteGen.Pads;

/// <summary>Names that mean something else to Windows, or that no scan enters.</summary>
internal static class ReservedNames
{
    public static bool Holds(string name)
        => IsDevice(name.AsSpan(0, name.IndexOf('.') is >= 0 and var dot ? dot : name.Length))
            || IgnoreRules.IsForeignFolder(name) || IgnoreRules.IsSystemFile(name);

    // https://learn.microsoft.com/windows/win32/fileio/naming-a-file: an ending does not help.
    private static bool IsDevice(ReadOnlySpan<char> stem) => stem.Length switch
    {
        3 => Is(stem, "CON") || Is(stem, "PRN") || Is(stem, "AUX") || Is(stem, "NUL"),
        4 => char.IsAsciiDigit(stem[3]) && (Is(stem[..3], "COM") || Is(stem[..3], "LPT")),
        _ => false,
    };

    private static bool Is(ReadOnlySpan<char> text, string name) => text.Equals(name, StringComparison.OrdinalIgnoreCase);
}
