using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>The options that say which site is meant and how it is read: shared by every command that opens one.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> _source = new("--source", "-s")
    {
        Description = "The site's folder (default: the nearest one around the current folder)",
        HelpName = "DIR",
    };

    private readonly Option<string[]> _config = new("--config")
    {
        Description = "Read this configuration file; several, the last one wins: a.yaml,b.yaml",
        HelpName = "FILE",
    };

    private readonly Option<string> _environment = new("--environment", "-e")
    {
        Description = "production, development or your own word",
        HelpName = "NAME",
    };

    private readonly Option<DateTimeOffset?> _clock = new("--clock")
    {
        Description = "Build as if it were this time: 2026-05-01T12:00:00Z",
        HelpName = "TIME",
        CustomParser = ParseTime,
    };

    /// <param name="command">Which gets them.</param>
    /// <param name="hasClock">What is kept for good under its time, and how often servers are asked, must not depend on a clock that somebody set.</param>
    public void AddTo(Command command, bool hasClock = true)
    {
        command.Add(_source);
        command.Add(_config);
        command.Add(_environment);
        if (hasClock)
        {
            command.Add(_clock);
        }
    }

    /// <summary>The request that a command line and its surroundings make together.</summary>
    /// <param name="environment">Which it is when nobody said.</param>
    public BuildRequest Request(ParseResult parsed, Surroundings surroundings, ConfigOverrides overrides, string environment = "production")
    {
        var root = SiteRoot.Find(surroundings.WorkingFolder, parsed.GetValue(_source));
        return new BuildRequest
        {
            Root = root,
            ConfigFiles = ConfigFiles(parsed.GetValue(_config) ?? [], root, surroundings.WorkingFolder),
            Overrides = overrides,
            Environment = EnvironmentName(parsed, surroundings.Variables, environment),
            Variables = OurOwn(surroundings.Variables),
            Time = Clock(parsed, surroundings),
        };
    }

    /// <summary>The clock that <c>--clock</c> stopped, else the machine's.</summary>
    public TimeProvider Clock(ParseResult parsed, Surroundings surroundings)
        => parsed.GetValue(_clock) is { } time ? new StoppedClock(time) : surroundings.Time;

    /// <summary>Says why there is no site to work on; null when there is one.</summary>
    public Diagnostic? Mistake(ParseResult parsed, Surroundings surroundings)
    {
        var source = parsed.GetValue(_source);
        if (source is not null && !Directory.Exists(Path.Combine(surroundings.WorkingFolder, source)))
        {
            return CliRules.NoSite.At(default, $"source folder '{source}' does not exist", "Check the name given to --source.");
        }

        if (parsed.GetValue(_config) is { Length: > 0 } || SiteRoot.IsSite(SiteRoot.Find(surroundings.WorkingFolder, source)))
        {
            return null;
        }

        return CliRules.NoSite.At(default, source is null ? "no site found here or above" : $"there is no site in '{source}'");
    }

    // Shells complete names from the current folder, Hugo counts from the site: a file that is here is meant.
    private static ImmutableArray<string> ConfigFiles(string[] values, string root, string workingFolder)
        => [.. values
            .SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(file => Path.Combine(workingFolder, file) is var full && File.Exists(full)
                ? Path.GetRelativePath(root, full).Replace('\\', '/')
                : file)];

    private string EnvironmentName(ParseResult parsed, IReadOnlyDictionary<string, string> variables, string otherwise)
        => parsed.GetValue(_environment)
            ?? NotEmpty(variables.GetValueOrDefault("SITEGEN_ENVIRONMENT"))
            ?? NotEmpty(variables.GetValueOrDefault("HUGO_ENVIRONMENT"))
            ?? otherwise;

    // All others must not count as input: a new terminal window is no reason to build anew.
    private static ImmutableSortedDictionary<string, string> OurOwn(IReadOnlyDictionary<string, string> variables)
        => variables
            .Where(static pair => ConfigVariables.IsSetting(pair.Key))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static DateTimeOffset? ParseTime(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            return time;
        }

        result.AddError($"'{text}' is not a time: write it like 2026-05-01T12:00:00Z");
        return null;
    }
}
