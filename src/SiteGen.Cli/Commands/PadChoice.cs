using System.CommandLine;
using SiteGen.Cli.Reporting;
using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Commands;

/// <summary>The options that say which pads of which site are meant.</summary>
internal sealed class PadChoice
{
    private readonly SiteOptions _site = new();

    private readonly Option<string[]> _pages = new("--page")
    {
        Description = "Only pads that this page cites: recaps/berlin.md; may be given several times",
        HelpName = "PAGE",
    };

    private readonly Option<string[]> _pads = new("--pad")
    {
        Description = "Only this pad, by its address or its name; may be given several times; with --page, only if such a page cites it",
        HelpName = "PAD",
    };

    public void AddTo(Command command, bool hasClock = true)
    {
        command.Add(_pages);
        command.Add(_pads);
        _site.AddTo(command, hasClock);
    }

    /// <summary>Does the work over the pads that were chosen; says why when there are none to choose from.</summary>
    public int Run(ParseResult parsed, Surroundings surroundings, Func<PadOrder, int> work)
    {
        if (_site.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = _site.Request(parsed, surroundings, new ConfigOverrides());
        var catalog = surroundings.Engine.Pads(request, surroundings.Cancel);
        if (catalog.IsUnusable)
        {
            ConsoleReport.Write(new Findings(catalog.Diagnostics), request.Root, surroundings.Error);
            return ExitCode.SiteHasErrors;
        }

        var (pages, names) = (parsed.GetValue(_pages) ?? [], parsed.GetValue(_pads) ?? []);
        var (pads, fault, hint) = PadSelection.Of(catalog, pages, names);
        if (fault is not null)
        {
            return CommandMistake.Write(fault, surroundings, hint);
        }

        var findings = new Findings(catalog.Diagnostics.Where(IsTold));
        ConsoleReport.Write(findings, request.Root, surroundings.Error);
        surroundings.Error.Flush();
        var code = work(new PadOrder(request, catalog, pads) { IsOverAll = pages.Length + names.Length == 0 });
        return code == ExitCode.Done && findings.Errors > 0 ? ExitCode.SiteHasErrors : code;
    }

    // Of a page that can not be read nobody knows what it cites; other mistakes of pages are the build's to tell.
    private static bool IsTold(Diagnostic item)
        => item.Severity == Severity.Error || item.Rule.Code.StartsWith("SG34", StringComparison.Ordinal);
}
