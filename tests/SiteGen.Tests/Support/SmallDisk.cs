using System.Diagnostics;

namespace SiteGen.Tests.Support;

/// <summary>A file system of its own on a folder, tiny or read-only; only root on Linux can make one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _folder;

    private SmallDisk(string folder) => _folder = folder;

    /// <summary>Skips the test, by its name, where no file system can be mounted.</summary>
    public static SmallDisk Mount(string folder, string options)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsLinux() || !Run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder))
        {
            Assert.Ignore("only root can mount a small file system");
        }

        return new SmallDisk(folder);
    }

    public void Dispose() => Run("umount", _folder);

    private static bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        try
        {
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
