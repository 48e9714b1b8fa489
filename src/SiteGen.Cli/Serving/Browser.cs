using System.ComponentModel;
using System.Diagnostics;

namespace SiteGen.Cli.Serving;

/// <summary>Opens an address in the browser of whoever sits there; where there is none, nothing happens.</summary>
internal static class Browser
{
    public static void Open(string address)
    {
        var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
        try
        {
            using var process = Process.Start(start);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
        }
    }
}
