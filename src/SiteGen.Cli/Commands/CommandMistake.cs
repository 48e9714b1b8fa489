using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>A command line that can be read but not obeyed: told in one form by all commands.</summary>
internal static class CommandMistake
{
    public static int Write(Diagnostic mistake, Surroundings surroundings) => Write(mistake.Message, surroundings, mistake.Hint);

    public static int Write(string message, Surroundings surroundings, string hint = "")
    {
        surroundings.Error.Write("sitegen: ", Tone.Error);
        surroundings.Error.WriteLine(Words.OneLine(message));
        if (hint.Length > 0)
        {
            surroundings.Error.WriteLine($"   hint: {hint}", Tone.Quiet);
        }

        return ExitCode.WrongCommandLine;
    }
}
