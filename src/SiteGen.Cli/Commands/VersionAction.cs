using System.CommandLine;
using System.CommandLine.Invocation;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen --version</c>: name and number, nothing that changes from build to build.</summary>
internal sealed class VersionAction(Surroundings surroundings) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetName().Version ?? new Version(0, 0, 0);
        surroundings.Output.WriteLine($"sitegen {version.ToString(3)}");
        return ExitCode.Done;
    }
}
