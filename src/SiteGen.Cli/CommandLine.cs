using System.CommandLine;
using SiteGen.Cli.Commands;
using SiteGen.Cli.Reporting;

namespace SiteGen.Cli;

/// <summary>From arguments to an exit code; exceptions are caught here and nowhere else.</summary>
internal static class CommandLine
{
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            return Invoke(HugoSpelling.Translate(arguments), surroundings);
        }
        catch (OperationCanceledException) when (surroundings.Cancel.IsCancellationRequested)
        {
            surroundings.Error.WriteLine("interrupted: the output is as it was");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The disk or its rights, not our logic: the system's own words say it best.
            WriteFailure(surroundings.Error, exception, arguments, "");
            return ExitCode.SiteHasErrors;
        }
        catch (Exception exception)
        {
            WriteFailure(surroundings.Error, exception, arguments, $"internal error: {exception.GetType().Name}: ");
            return ExitCode.Bug;
        }
        finally
        {
            surroundings.Output.Flush();
            surroundings.Error.Flush();
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        var parsed = SiteGenCommand.Make(surroundings).Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            // Exceptions and signals are ours to handle, see Run and Interruption.
            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = surroundings.Output.Writer,
            });
        }

        foreach (var error in parsed.Errors)
        {
            surroundings.Error.Write("sitegen: ", Tone.Error);
            surroundings.Error.WriteLine(Words.OneLine(error.Message));
        }

        surroundings.Error.WriteLine($"   hint: {Help.HintFor(parsed)}", Tone.Quiet);
        return ExitCode.WrongCommandLine;
    }

    private static void WriteFailure(Terminal error, Exception exception, IReadOnlyList<string> arguments, string kind)
    {
        var isVerbose = arguments.Contains("--verbose");
        error.Write("sitegen: ", Tone.Error);
        error.WriteLine(kind + Words.OneLine(exception.Message) + (isVerbose ? "" : "; run with --verbose for the trace"));
        if (isVerbose)
        {
            error.WriteLine(exception.ToString());
        }
    }
}
