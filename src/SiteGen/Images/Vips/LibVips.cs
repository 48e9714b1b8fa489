using System.Reflection;
using System.Runtime.InteropServices;
using NetVips;

namespace SiteGen.Images.Vips;

/// <summary>
/// Starts libvips when the first picture comes, and for one picture a thread: photos are what runs in parallel. What an author's file can
/// reach is the few decoders of photo formats, nothing else.
/// </summary>
internal static class LibVips
{
    // Names of classes in libvips. What stays blocked reads drawings, PDF files, raw memory and whatever ImageMagick knows.
    private static readonly ImmutableArray<string> Decoders =
    [
        "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif", "VipsForeignLoadTiff",
        "VipsForeignLoadNsgif",
    ];

    /// <summary>Why it cannot be used, which is the machine's fault; "" when it can.</summary>
    public static readonly string Failure = Start();

    private static string Start()
    {
        try
        {
            // In the native program NetVips does not start by itself (NetVips.Substitutions.xml).
            if (!ModuleInitializer.VipsInitialized && ModuleInitializer.Exception is null)
            {
                NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, Load);
                _ = NetVips.NetVips.Init();
            }

            Configure();
            return "";
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException or VipsException)
        {
            return exception.Message.Split('\n')[0];
        }
    }

    private static void Configure()
    {
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        Operation.Block("VipsForeignLoad", true);
        foreach (var decoder in Decoders)
        {
            Operation.Block(decoder, false);
        }

        // What goes wrong with a file is told by us, with its name, and once.
        foreach (var domain in (ReadOnlySpan<string>)["VIPS", "GLib", "GLib-GObject"])
        {
            _ = Log.SetLogHandler(domain, Enums.LogLevelFlags.Warning | Enums.LogLevelFlags.Message, static (_, _, _) => { });
        }
    }

    private static nint Load(string name, Assembly assembly, DllImportSearchPath? search)
    {
        // GLib is inside the same file.
        var file = OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";
        return NativeLibrary.TryLoad(file, typeof(LibVips).Assembly, search, out var handle) ? handle : nint.Zero;
    }
}
