using System.Diagnostics;
using SiteGen.Cli;
using SiteGen.Cli.Reporting;

namespace SiteGen.Tests.Support;

/// <summary>One call of the program: what it wrote and how it ended.</summary>
/// <remarks>Within the test's process; SITEGEN_PROGRAM names a published program to try the same with.</remarks>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public static string? Published => Environment.GetEnvironmentVariable("SITEGEN_PROGRAM") is { Length: > 0 } path ? path : null;

    public static ProgramRun Of(string workingFolder, params IEnumerable<string> arguments)
        => Published is not null ? Apart(workingFolder, arguments) : Inside(workingFolder, arguments, Engine.Real);

    public static ProgramRun Inside(
        string workingFolder, IEnumerable<string> arguments, Engine engine, TimeProvider? time = null,
        IReadOnlyDictionary<string, string>? variables = null, CancellationToken cancel = default)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var surroundings = new Surroundings
        {
            Output = new Terminal(output, isLive: false, hasColour: false),
            Error = new Terminal(error, isLive: false, hasColour: false),
            WorkingFolder = workingFolder,
            Variables = variables ?? ImmutableDictionary<string, string>.Empty,
            Time = time ?? TimeProvider.System,
            Engine = engine,
            Cancel = cancel,
        };
        var code = CommandLine.Run([.. arguments], surroundings);
        return new ProgramRun(code, output.ToString(), error.ToString());
    }

    /// <summary>In a process of its own, which may run out of stack or be killed without taking the tests along.</summary>
    public static ProgramRun Apart(string workingFolder, params IEnumerable<string> arguments)
    {
        using var process = Start(workingFolder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramRun(process.ExitCode, output, error.Result);
    }

    public static Process Start(string workingFolder, params IEnumerable<string> arguments)
    {
        var compiled = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");
        var start = Published is { } program
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("dotnet", arguments.Prepend(compiled));
        start.WorkingDirectory = workingFolder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return Process.Start(start)!;
    }
}
