using System.CommandLine;
using System.CommandLine.Parsing;
using SiteGen.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary>The options that say how a site becomes pages: shared by <c>build</c> and <c>serve</c>, some in other words.</summary>
internal sealed class BuildOptions
{
    private readonly SiteOptions _site = new();

    private readonly Option<bool?> _drafts = new("--drafts", "-D") { Description = "With pages that are drafts" };

    private readonly Option<bool?> _future = new("--future", "-F") { Description = "With pages dated in the future" };

    private readonly Option<bool?> _expired = new("--expired", "-E") { Description = "With pages past their expiry date" };

    private readonly Option<int?> _workers = new("--workers")
    {
        Description = "Work on so many pages at once (default: one per processor)",
        HelpName = "N",
        CustomParser = ParseWorkers,
    };

    private readonly Option<bool> _minify = new("--minify") { Description = "Leave out needless white space" };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Write details, and the trace of an internal error" };

    public Option<string> Output { get; } = new("--output", "-d")
    {
        Description = "Publish into this folder (default: what publishDir says, else public/)",
        HelpName = "DIR",
    };

    public Option<string> BaseUrl { get; } = new("--base-url", "-b")
    {
        Description = "Where the site will live: https://example.org/blog/",
        HelpName = "URL",
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Take warnings for errors" };

    public Option<bool> Timings { get; } = new("--timings") { Description = "Show what each stage took" };

    /// <param name="command">Which gets them.</param>
    /// <param name="own">Options of the command's own; they stand before the last.</param>
    public void AddTo(Command command, params IEnumerable<Option> own)
    {
        _site.AddTo(command);
        Option[] options = [Output, BaseUrl, _drafts, _future, _expired, _workers, Strict, _minify, Timings, .. own, _verbose];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    public bool IsVerbose(ParseResult parsed) => parsed.GetValue(_verbose);

    /// <summary>Says why there is no site to work on; null when there is one.</summary>
    public Diagnostics.Diagnostic? Mistake(ParseResult parsed, Surroundings surroundings) => _site.Mistake(parsed, surroundings);

    /// <summary>What the command line says about addresses, and about pages that are not published yet or no more.</summary>
    public ConfigOverrides Overrides(ParseResult parsed) => new()
    {
        BaseUrl = parsed.GetValue(BaseUrl),
        BuildDrafts = parsed.GetValue(_drafts),
        BuildFuture = parsed.GetValue(_future),
        BuildExpired = parsed.GetValue(_expired),
    };

    /// <summary>The request that a command line and its surroundings make together.</summary>
    /// <param name="environment">Which it is when nobody said.</param>
    public BuildRequest Request(ParseResult parsed, Surroundings surroundings, ConfigOverrides overrides, string environment = "production")
    {
        var output = parsed.GetValue(Output);
        return _site.Request(parsed, surroundings, overrides, environment) with
        {
            Output = output is null ? null : Path.GetFullPath(output, surroundings.WorkingFolder),
            Workers = parsed.GetValue(_workers) ?? Environment.ProcessorCount,
            IsStrict = parsed.GetValue(Strict),
            IsMinified = parsed.GetValue(_minify),
        };
    }

    /// <summary>The first line of those who want to know details.</summary>
    public static string Details(BuildRequest request) => $"Site {request.Root}, {request.Environment}, {request.Workers} workers";

    private static int? ParseWorkers(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1024)
        {
            return count;
        }

        result.AddError("--workers wants a number from 1 to 1024");
        return null;
    }
}
