using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen clean</c>: takes away what builds left behind.</summary>
internal static class CleanCommand
{
    public static Command Make(Surroundings surroundings)
    {
        var site = new SiteOptions();
        var cache = new Option<bool>("--cache") { Description = "Delete what is kept between builds in .sitegen/ instead: copies of photos above all" };
        var output = new Option<string>("--output", "-d") { Description = "The folder that the site was published into", HelpName = "DIR" };
        var command = new Command("clean", "Delete the published site; files of others, or changed by hand, stay.") { cache, output };
        site.AddTo(command);
        command.SetAction(parsed => Run(parsed, site, parsed.GetValue(cache), parsed.GetValue(output), surroundings));
        return command;
    }

    private static int Run(ParseResult parsed, SiteOptions options, bool isCache, string? output, Surroundings surroundings)
    {
        if (options.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = options.Request(parsed, surroundings, new ConfigOverrides()) with
        {
            Output = output is null ? null : Path.GetFullPath(output, surroundings.WorkingFolder),
        };
        surroundings.Output.WriteLine(isCache ? CleanCache(request, surroundings) : CleanOutput(request, surroundings));
        return ExitCode.Done;
    }

    private static string CleanCache(BuildRequest request, Surroundings surroundings)
    {
        var (files, bytes) = surroundings.Engine.DeleteCache(request);
        var megabytes = string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");
        return files == 0 ? "Nothing was kept between builds" : $"Deleted {Words.Count(files, "file")} ({megabytes}) from .sitegen/";
    }

    private static string CleanOutput(BuildRequest request, Surroundings surroundings)
    {
        var (deleted, kept) = surroundings.Engine.DeleteOutput(request);
        var stay = kept == 0 ? "" : $"; {Words.Count(kept, "file")} changed by hand stay{(kept == 1 ? "s" : "")}";
        return deleted + kept == 0 ? "Nothing was published" : $"Deleted {Words.Count(deleted, "published file")}{stay}";
    }
}
