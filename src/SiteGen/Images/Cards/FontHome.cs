using System.Runtime.InteropServices;
using SiteGen.Images.Vips;

namespace SiteGen.Images.Cards;

/// <summary>The folder beside the program with the font of the built-in theme: fonts are read from files by libvips itself.</summary>
internal static class FontHome
{
    private const string Library = NativeNames.Vips;

    /// <summary>Whether text can be drawn here, with none of the machine's own fonts.</summary>
    public static readonly bool IsReady = Prepare();

    public static string FullPathOf(string name) => Path.Combine(AppContext.BaseDirectory, "fonts", name);

    // libvips reads its environment when the first text is drawn; a variable that .NET sets never reaches C.
    private static bool Prepare()
    {
        if (LibVips.Failure.Length > 0 || !NativeNames.AreKnown)
        {
            return false;
        }

        return Set("FONTCONFIG_FILE", FullPathOf("fonts.conf")) && Set("PANGOCAIRO_BACKEND", "fontconfig");
    }

    private static bool Set(string name, string value)
        => SetVariable(System.Text.Encoding.UTF8.GetBytes($"{name}\0"), System.Text.Encoding.UTF8.GetBytes($"{value}\0"), 1) != 0;

    [DllImport(Library, EntryPoint = "g_setenv", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern int SetVariable(byte[] name, byte[] value, int overwrites);
}
