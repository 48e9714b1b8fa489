using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Templates;

namespace SiteGen.Cli.Commands;

/// <summary>Writes the file of a new page; what is there already is never touched.</summary>
internal sealed class NewPage(SiteOptions options, Surroundings surroundings)
{
    public int Run(ParseResult parsed, string typed, Func<string, PagePlaces, PageTarget?> target)
    {
        if (options.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = options.Request(parsed, surroundings, new ConfigOverrides());
        var config = surroundings.Engine.Config(request).Value;
        var places = new PagePlaces(request.Root, config);
        return target(typed, places) is { } page
            ? Create(page, places, options.Clock(parsed, surroundings))
            : CommandMistake.Write($"'{typed}' cannot be the name of a page", surroundings, "use letters and digits, and stay inside content/");
    }

    private int Create(PageTarget page, PagePlaces places, TimeProvider clock)
    {
        var file = new PageFile(places, page, surroundings);
        if (file.Refuse() is { } refused)
        {
            return refused;
        }

        var archetype = Archetypes.Find(places, page.Archetypes);
        var values = new ArchetypeValues(page.Name.Title, clock.GetLocalNow(), page.Name.Slug, page.Name.Typed);
        var (text, diagnostics) = ArchetypeRenderer.Render(archetype.Text, new SourceLocation(archetype.File), values);
        if (text is null)
        {
            ConsoleReport.Write(new Findings(diagnostics), places.RootFullPath, surroundings.Error);
            return ExitCode.SiteHasErrors;
        }

        return file.Create(text);
    }
}
