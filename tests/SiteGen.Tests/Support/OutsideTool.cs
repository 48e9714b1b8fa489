using System.Diagnostics;

namespace SiteGen.Tests.Support;

/// <summary>Programs that judge our output and do not come with the SDK; <c>./build.sh test</c> installs them.</summary>
internal static class OutsideTool
{
    private static string Folder => Environment.GetEnvironmentVariable("SITEGEN_TEST_TOOLS") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Repository.Root, "artifacts", "tools");

    /// <summary>A file of an npm package; the test is skipped by name when it is missing.</summary>
    public static string Package(string path)
    {
        var full = Path.Combine(Folder, "node_modules", path);
        if (!File.Exists(full))
        {
            Assert.Ignore($"needs {path}, which './build.sh test' installs");
        }

        return full;
    }

    /// <summary>Runs a program; the test is skipped by name when there is none.</summary>
    public static ProgramRun Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ProgramRun(process.ExitCode, output, error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore($"needs {program}, which './build.sh test' installs");
            throw;
        }
    }
}
