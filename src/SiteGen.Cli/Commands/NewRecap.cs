using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Drafting;
using SiteGen.Templates;

namespace SiteGen.Cli.Commands;

/// <summary>Makes a draft of pads and files, and writes or prints it; what is there already is never touched.</summary>
internal sealed class NewRecap(SiteOptions site, RecapOptions options, Surroundings surroundings)
{
    public int Run(ParseResult parsed, string typed)
    {
        if (site.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        if (options.From(parsed).IsEmpty)
        {
            return CommandMistake.Write(
                "a recap starts from notes, and none are named",
                surroundings,
                $"add '--from PAD-URL', or begin empty: 'sitegen new post {typed}'");
        }

        var request = site.Request(parsed, surroundings, new ConfigOverrides());
        var places = new PagePlaces(request.Root, surroundings.Engine.Config(request).Value);
        if (PageTarget.OfRecap(typed, places) is not { } page)
        {
            return CommandMistake.Write(
                $"'{typed}' cannot be the name of a page",
                surroundings,
                "use letters and digits, and stay inside content/");
        }

        var file = new PageFile(places, page, surroundings);
        return (options.IsDryRun(parsed) ? null : file.Refuse()) ?? Draft(parsed, request, places, page, file);
    }

    private int Draft(ParseResult parsed, BuildRequest request, PagePlaces places, PageTarget page, PageFile file)
    {
        var reader = new RecapSources(request, keep: !options.IsDryRun(parsed), surroundings);
        var (sources, mistakes) = reader.Read(options.From(parsed));
        if (mistakes.FirstOrDefault(IsOfCommandLine) is { } wrong)
        {
            return CommandMistake.Write(wrong, surroundings);
        }

        var draft = PadDrafter.Draft(sources);
        var (text, broken) = Fill(parsed, places, page, sources, draft.Value);
        ImmutableArray<Diagnostic> all = [.. mistakes, .. draft.Diagnostics, .. broken];
        if (all.Length > 0)
        {
            ConsoleReport.Write(new Findings(all), request.Root, surroundings.Error);
        }

        if (text is null || all.Any(static diagnostic => diagnostic.Severity == Severity.Error))
        {
            return ExitCode.SiteHasErrors;
        }

        if (options.IsDryRun(parsed))
        {
            surroundings.Output.Writer.Write(NewFile.WithLineFeeds(text));
            return ExitCode.Done;
        }

        return file.Create(text);
    }

    private Outcome<string?> Fill(
        ParseResult parsed, PagePlaces places, PageTarget page, ImmutableArray<PadSource> sources, PadDraft draft)
    {
        var archetype = Archetypes.Find(places, page.Archetypes);
        var now = site.Clock(parsed, surroundings).GetLocalNow();
        var values = new ArchetypeValues(page.Name.Title, now, page.Name.Slug, page.Name.Typed)
        {
            Summit = options.Summit(parsed) ?? draft.Summit,
            Team = options.Team(parsed) ?? draft.Team,
            Etherpads = [.. sources.Select(static source => source.Url).Where(static url => url.Length > 0)],
            Body = draft.Body,
        };
        return ArchetypeRenderer.Render(archetype.Text, new SourceLocation(archetype.File), values);
    }

    private static bool IsOfCommandLine(Diagnostic mistake)
        => mistake.Rule == DraftingRules.NoSuchSource || mistake.Rule == DraftingRules.NotConfigured
            || mistake.Rule == DraftingRules.NoText || mistake.Rule == DraftingRules.NoNotes
                || mistake.Rule == DraftingRules.Empty;
}
