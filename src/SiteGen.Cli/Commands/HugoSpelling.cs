using System.Collections.Frozen;

namespace SiteGen.Cli.Commands;

/// <summary>Lets a habit of Hugo's work here: its long spellings are read as ours, without crowding the help.</summary>
internal static class HugoSpelling
{
    private static readonly FrozenDictionary<string, string> Ours = new Dictionary<string, string>
    {
        ["--baseURL"] = "--base-url",
        ["--destination"] = "--output",
        ["--buildDrafts"] = "--drafts",
        ["--buildFuture"] = "--future",
        ["--buildExpired"] = "--expired",
        ["--navigateToChanged"] = "--navigate",
        ["--disableLiveReload"] = "--no-reload",
        ["--openBrowser"] = "--open",
        ["--panicOnWarning"] = "--strict",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<string> Translate(IEnumerable<string> arguments)
        => [.. arguments.Select(Translate)];

    private static string Translate(string argument)
    {
        var end = argument.IndexOfAny(['=', ':']);
        var name = end < 0 ? argument : argument[..end];
        return Ours.TryGetValue(name, out var ours) ? ours + argument[name.Length..] : argument;
    }
}
