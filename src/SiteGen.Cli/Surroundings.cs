using System.Collections;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving;

namespace SiteGen.Cli;

/// <summary>All that a command takes from the machine around it, so that a test can bring its own.</summary>
internal sealed record Surroundings
{
    public required Terminal Output { get; init; }

    public required Terminal Error { get; init; }

    /// <summary>Full path of the folder that the author's relative paths start from.</summary>
    public required string WorkingFolder { get; init; }

    public IReadOnlyDictionary<string, string> Variables { get; init; } = ImmutableDictionary<string, string>.Empty;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Engine Engine { get; init; } = Engine.Real;

    public CancellationToken Cancel { get; init; }

    /// <summary>Waits for a key; null when nobody sits at a terminal.</summary>
    public Func<char>? ReadKey { get; init; }

    /// <summary>Shows an address to whoever sits there; never fails.</summary>
    public Action<string> OpenBrowser { get; init; } = Browser.Open;

    public static Surroundings OfProcess(CancellationToken cancel)
    {
        var variables = ReadVariables();
        var output = ProcessTerminal.Output(variables);
        return new Surroundings
        {
            Output = output,
            Error = ProcessTerminal.Error(variables),
            WorkingFolder = Directory.GetCurrentDirectory(),
            Variables = variables,
            Cancel = cancel,
            ReadKey = output.IsLive && !Console.IsInputRedirected ? static () => Console.ReadKey(intercept: true).KeyChar : null,
        };
    }

    private static Dictionary<string, string> ReadVariables()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            variables[(string)entry.Key] = (string?)entry.Value ?? "";
        }

        return variables;
    }
}
