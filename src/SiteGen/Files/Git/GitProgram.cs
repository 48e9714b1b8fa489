using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Files.Git;

/// <summary>Starts <c>git</c> in the site's folder; the only program that a build ever starts, and only with <c>enableGitInfo</c>.</summary>
internal static class GitProgram
{
    /// <summary>Lets <paramref name="read"/> have the output as it comes; what went wrong is a warning, since a site can do without.</summary>
    public static Outcome<T?> Run<T>(string root, ImmutableArray<string> arguments, Func<TextReader, T> read)
        where T : class
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // Messages in English, whatever the machine speaks: they become part of a report.
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var git = Process.Start(start) ?? throw new InvalidOperationException("git did not start");
            var value = read(git.StandardOutput);
            var fault = git.StandardError.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? Outcome.Of<T?>(value) : Nothing<T>(FirstLine(fault));
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return Nothing<T>("the program 'git' cannot be started");
        }
    }

    private static string FirstLine(string fault)
    {
        // What stands in parentheses is about this machine.
        var line = fault.Split('\n', '(')[0].Trim();
        return line.StartsWith("fatal: ", StringComparison.Ordinal) ? line["fatal: ".Length..] : line;
    }

    private static Outcome<T?> Nothing<T>(string reason)
        where T : class
        => new(null, [FilesRules.NoHistory.At(default, $"no history for 'enableGitInfo': {reason}")]);
}
