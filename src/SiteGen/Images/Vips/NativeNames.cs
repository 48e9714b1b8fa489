using System.Reflection;
using System.Runtime.InteropServices;

namespace SiteGen.Images.Vips;

/// <summary>What our own declarations call libraries, and their files on each system; an assembly can say so only once.</summary>
internal static class NativeNames
{
    public const string Vips = "libvips";
    public const string Heif = "libheif";

    /// <summary>Reading it is enough; always true.</summary>
    public static readonly bool AreKnown = MakeKnown();

    public static bool Has(string name) => AreKnown && Load(name, typeof(NativeNames).Assembly, null) != nint.Zero;

    private static bool MakeKnown()
    {
        NativeLibrary.SetDllImportResolver(typeof(NativeNames).Assembly, Load);
        return true;
    }

    private static nint Load(string name, Assembly assembly, DllImportSearchPath? search)
    {
        foreach (var file in FilesOf(name))
        {
            if (NativeLibrary.TryLoad(file, assembly, search, out var handle))
            {
                return handle;
            }
        }

        return nint.Zero;
    }

    // Homebrew's folder is in nobody's search path.
    private static string[] FilesOf(string name) => name switch
    {
        Vips => [OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42"],
        Heif when OperatingSystem.IsMacOS() => ["libheif.1.dylib", "/opt/homebrew/lib/libheif.1.dylib"],
        Heif => [OperatingSystem.IsWindows() ? "heif.dll" : "libheif.so.1"],
        _ => [],
    };
}
