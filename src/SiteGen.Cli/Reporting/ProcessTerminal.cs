using System.Text;

namespace SiteGen.Cli.Reporting;

/// <summary>Opens the process's own two streams: UTF-8 everywhere, colours only where somebody sees them.</summary>
internal static class ProcessTerminal
{
    public static Terminal Output(IReadOnlyDictionary<string, string> variables)
        => Open(Console.OpenStandardOutput(), Console.IsOutputRedirected, variables);

    public static Terminal Error(IReadOnlyDictionary<string, string> variables)
        => Open(Console.OpenStandardError(), Console.IsErrorRedirected, variables);

    private static Terminal Open(Stream stream, bool isRedirected, IReadOnlyDictionary<string, string> variables)
    {
        var isLive = !isRedirected && variables.GetValueOrDefault("TERM") != "dumb";
        if (isLive && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        // The convention of no-color.org: set to anything but nothing.
        var hasColour = isLive && variables.GetValueOrDefault("NO_COLOR", "").Length == 0;
        var writer = new StreamWriter(stream, new UTF8Encoding(false), 4096);
        // Asking for the width makes the runtime send the terminal its own signs, which who wants no colours does not want either.
        return new Terminal(writer, isLive, hasColour, hasColour ? Width : null);
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
