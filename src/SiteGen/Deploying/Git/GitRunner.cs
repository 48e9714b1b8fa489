using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Files.Git;

namespace SiteGen.Deploying.Git;

/// <summary>Starts <c>git</c> for a deployment: unlike a build's, it may use the network, by the usual ways and the user's credentials.</summary>
/// <remarks>Hooks of a repository never run here, and nothing that git says is repeated with a password in it.</remarks>
internal sealed partial class GitRunner(string workingFolder)
{
    private static readonly ImmutableArray<string> Careful =
    [
        "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "gc.auto=0", "-c", "maintenance.auto=false",
        // A server that sends nothing for a minute does not answer.
        "-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=60",
    ];

    /// <summary>The output of a command; what makes it fail is a <see cref="TargetFault"/>.</summary>
    /// <param name="write">Fills the command's input; null for none.</param>
    public string Run(ImmutableArray<string> arguments, CancellationToken cancel, Action<Stream>? write = null)
    {
        var (code, output, error) = Try(arguments, cancel, write);
        return code == 0 ? output : throw GitFaults.Of(Hidden(error.Length > 0 ? error : output));
    }

    /// <summary>The same where failing is an answer.</summary>
    public (int Code, string Output, string Error) Try(ImmutableArray<string> arguments, CancellationToken cancel, Action<Stream>? write = null)
    {
        if (ProgramPath.Find("git") is not { } program)
        {
            throw new TargetFault(DeployRules.NoProgram, "the program 'git' cannot be started");
        }

        try
        {
            using var git = Process.Start(Start(program, arguments, write is not null)) ?? throw new InvalidOperationException("git did not start");
            using var stop = cancel.Register(static state => Kill(state), git);
            var error = git.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = git.StandardOutput.ReadToEndAsync(CancellationToken.None);
            Fill(git, write);
            git.WaitForExit();
            cancel.ThrowIfCancellationRequested();
            return (git.ExitCode, output.Result, error.Result);
        }
        catch (Win32Exception exception)
        {
            throw new TargetFault(DeployRules.NoProgram, "the program 'git' cannot be started", exception);
        }
    }

    // A command that ends early says itself why; that nobody reads any more is no news.
    private static void Fill(Process git, Action<Stream>? write)
    {
        if (write is null)
        {
            return;
        }

        try
        {
            using var input = new BufferedStream(git.StandardInput.BaseStream, 64 * 1024);
            write(input);
        }
        catch (IOException) when (HasEnded(git))
        {
        }
    }

    private static bool HasEnded(Process git) => git.WaitForExit(TimeSpan.FromSeconds(10));

    private static void Kill(object? state)
    {
        try
        {
            ((Process?)state)?.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself meanwhile.
        }
    }

    private ProcessStartInfo Start(string program, ImmutableArray<string> arguments, bool hasInput)
    {
        var start = new ProcessStartInfo(program, Careful.Concat(arguments))
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = hasInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "file:git:http:https:ssh";
        return start;
    }

    private static string Hidden(string text) => Passwords().Replace(text, "://");

    [GeneratedRegex(@"://[^/\s@']+@")]
    private static partial Regex Passwords();
}
