using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net.Sockets;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Live;
using SiteGen.Cli.Serving.Watching;
using SiteGen.Configuration;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen serve</c>: the site in a browser, as it is written.</summary>
internal sealed class ServeCommand
{
    // Hugo's: config/development/ may hold the headers and redirects of the host.
    private const string Development = "development";

    private readonly BuildOptions _build = new();

    private readonly ListenOptions _listen = new();

    private readonly Option<bool> _open = new("--open", "-O") { Description = "Open the site in a browser" };

    private readonly Option<bool> _noReload = new("--no-reload") { Description = "Leave open pages alone, and add no script to them" };

    private readonly Option<bool> _navigate = new("--navigate", "-N") { Description = "Show the page that was just edited" };

    private readonly Option<string> _editor = new("--editor")
    {
        Description = $"What opens the place of a mistake: {string.Join(", ", EditorLinks.Names)}, or an address with {{file}}, {{line}} and {{column}}",
        HelpName = "NAME",
        DefaultValueFactory = static _ => EditorLinks.Usual,
    };

    private readonly Option<bool> _publish = new("--publish")
    {
        Description = "Publish each change, too: for the configured address, without drafts and other pages that only the preview has",
    };

    public static Command Make(Surroundings surroundings)
    {
        var options = new ServeCommand();
        var command = new Command("serve", "Show the site in a browser, as it is written.");
        options.AddTo(command);
        command.SetAction(parsed => options.Run(parsed, surroundings));
        return command;
    }

    private void AddTo(Command command)
    {
        _build.BaseUrl.Description = "Only its path counts: https://example.org/blog/ is shown at http://localhost:1313/blog/";
        _build.Output.Description = "With --publish: into this folder (default: what publishDir says, else public/)";
        _build.Strict.Description = "With --publish: take warnings for errors";
        _build.Timings.Description = "Show what each step of a look at the site took";
        _build.AddTo(command, _listen.Port, _listen.Bind, _open, _noReload, _navigate, _editor, _publish);
        _editor.Validators.Add(CheckEditor);
        command.Validators.Add(CheckPublishing);
    }

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        if (_build.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = _build.Request(parsed, surroundings, _build.Overrides(parsed), Development);
        if (_build.IsVerbose(parsed))
        {
            surroundings.Output.WriteLine(BuildOptions.Details(request), Tone.Quiet);
        }

        var preview = new Preview(request, Wishes(parsed), surroundings)
        {
            // As 'build' would: drafts that are only looked at stay at home.
            Published = _build.Request(parsed, surroundings, new ConfigOverrides()),
            MakeDevPages = (site, wishes, log) => LiveHub.Make(site, wishes, request, log),
            MakeChanges = (since, say) => new SiteWatcher(surroundings.Time, since, say),
        };
        try
        {
            preview.Run().GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        catch (SocketException exception)
        {
            return CommandMistake.Write(
                $"cannot listen at {_listen.Place(parsed)}: {exception.Message}", surroundings, "Is it an address of this machine, and may you use a port below 1024?");
        }
    }

    private ServeWishes Wishes(ParseResult parsed) => new()
    {
        Port = _listen.Place(parsed).Port,
        Bind = _listen.Place(parsed).Address,
        Opens = parsed.GetValue(_open),
        Reloads = !parsed.GetValue(_noReload),
        Navigates = parsed.GetValue(_navigate),
        Editor = parsed.GetValue(_editor) ?? "",
        Publishes = parsed.GetValue(_publish),
        HasTimings = parsed.GetValue(_build.Timings),
        IsVerbose = _build.IsVerbose(parsed),
    };

    private static void CheckEditor(OptionResult result)
    {
        if (result.Tokens is [{ Value: var editor }] && EditorLinks.Of(editor) is null)
        {
            result.AddError($"--editor does not know '{editor}': it wants one of {string.Join(", ", EditorLinks.Names)}, or an address with {{file}}");
        }
    }

    // Whoever says where, or how strictly, believes that something is published.
    private void CheckPublishing(CommandResult result)
    {
        Option[] options = [_build.Output, _build.Strict];
        foreach (var option in options)
        {
            if (result.GetResult(option) is { Implicit: false } && !result.GetValue(_publish))
            {
                result.AddError($"{option.Name} goes with --publish: without it nothing is published");
            }
        }
    }
}
