using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Files.Git;

/// <summary>Starts <c>git</c> in the site's folder; the only program that a build ever starts, and only with <c>enableGitInfo</c>.</summary>
/// <remarks>A site may come from anybody: nothing in it, nor in its repository, may start another program or ask a network.</remarks>
internal static class GitProgram
{
    private static readonly ImmutableArray<string> Careful =
        ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false"];

    /// <summary>Lets <paramref name="read"/> have the output as it comes; what went wrong is a warning, since a site can do without.</summary>
    public static Outcome<T?> Run<T>(string root, ImmutableArray<string> arguments, Func<TextReader, T> read)
        where T : class
    {
        const string NotThere = "the program 'git' cannot be started";
        if (ProgramPath.Find("git") is not { } program)
        {
            return Nothing<T>(NotThere);
        }

        try
        {
            using var git = Process.Start(Start(program, root, arguments)) ?? throw new InvalidOperationException("git did not start");
            // Read beside the output: git waits while nobody empties a full pipe.
            var faults = git.StandardError.ReadToEndAsync();
            var value = read(git.StandardOutput);
            git.WaitForExit();
            return git.ExitCode == 0 ? Outcome.Of<T?>(value) : Nothing<T>(FirstLine(faults.Result));
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return Nothing<T>(NotThere);
        }
    }

    public static Outcome<T?> Nothing<T>(string reason)
        where T : class
        => new(null, [FilesRules.NoHistory.At(default, $"no history for 'enableGitInfo': {reason}")]);

    private static ProcessStartInfo Start(string program, string root, ImmutableArray<string> arguments)
    {
        var start = new ProcessStartInfo(program, Careful.Concat(arguments))
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Messages in English, whatever the machine speaks: they become part of a report.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        // No kind of address at all, and unlike 'protocol.allow' no configuration says otherwise.
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        return start;
    }

    private static string FirstLine(string fault)
    {
        // What stands in parentheses is about this machine.
        var line = fault.Split('\n', '(')[0].Trim();
        return line.StartsWith("fatal: ", StringComparison.Ordinal) ? line["fatal: ".Length..] : line;
    }
}
