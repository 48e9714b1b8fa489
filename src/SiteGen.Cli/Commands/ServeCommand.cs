using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using System.Net.Sockets;
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

    private readonly SiteOptions _site = new();

    private readonly Option<int> _port = new("--port", "-p")
    {
        Description = "Listen at this port or, if it is taken, the next free one",
        HelpName = "N",
        DefaultValueFactory = static _ => ServeWishes.UsualPort,
        CustomParser = ParsePort,
    };

    private readonly Option<IPAddress> _bind = new("--bind")
    {
        Description = "Listen at this address of the machine; 0.0.0.0 = at all, for everybody in the network",
        HelpName = "ADDRESS",
        DefaultValueFactory = static _ => IPAddress.Loopback,
        CustomParser = ParseAddress,
    };

    private readonly Option<string> _baseUrl = new("--base-url", "-b")
    {
        Description = "Only its path counts: https://example.org/blog/ is shown at http://localhost:1313/blog/",
        HelpName = "URL",
    };

    private readonly Option<bool?> _drafts = new("--drafts", "-D") { Description = "With pages that are drafts" };

    private readonly Option<bool?> _future = new("--future", "-F") { Description = "With pages dated in the future" };

    private readonly Option<bool?> _expired = new("--expired", "-E") { Description = "With pages past their expiry date" };

    private readonly Option<bool> _minify = new("--minify") { Description = "Leave out needless white space" };

    private readonly Option<bool> _open = new("--open", "-O") { Description = "Open the site in a browser" };

    private readonly Option<bool> _noReload = new("--no-reload") { Description = "Leave open pages alone, and add no script to them" };

    private readonly Option<bool> _navigate = new("--navigate", "-N") { Description = "Show the page that was just edited" };

    private readonly Option<string> _editor = new("--editor")
    {
        Description = $"What opens the place of a mistake: {string.Join(", ", EditorLinks.Names)}, or an address with {{file}}, {{line}} and {{column}}",
        HelpName = "NAME",
        DefaultValueFactory = static _ => EditorLinks.Usual,
    };

    private readonly Option<bool> _publish = new("--publish") { Description = "Publish each change, too, as 'build' does" };

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
        _site.AddTo(command);
        _editor.Validators.Add(CheckEditor);
        Option[] options =
            [_port, _bind, _baseUrl, _drafts, _future, _expired, _minify, _open, _noReload, _navigate, _editor, _publish];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    private int Run(ParseResult parsed, Surroundings surroundings)
    {
        if (_site.Mistake(parsed, surroundings) is { } mistake)
        {
            return CommandMistake.Write(mistake, surroundings);
        }

        var request = Request(parsed, surroundings);
        var preview = new Preview(request, Wishes(parsed), surroundings)
        {
            Published = Published(parsed, surroundings),
            MakeDevPages = (site, wishes) => LiveHub.Make(site, wishes, request),
            MakeChanges = (since, say) => new SiteWatcher(surroundings.Time, since, say),
        };
        try
        {
            preview.Run().GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        catch (SocketException exception)
        {
            var place = new IPEndPoint(parsed.GetValue(_bind) ?? IPAddress.Loopback, parsed.GetValue(_port));
            return CommandMistake.Write(
                $"cannot listen at {place}: {exception.Message}", surroundings, "Is it an address of this machine, and may you use a port below 1024?");
        }
    }

    private ServeWishes Wishes(ParseResult parsed) => new()
    {
        Port = parsed.GetValue(_port),
        Bind = parsed.GetValue(_bind) ?? IPAddress.Loopback,
        Opens = parsed.GetValue(_open),
        Reloads = !parsed.GetValue(_noReload),
        Navigates = parsed.GetValue(_navigate),
        Editor = parsed.GetValue(_editor) ?? "",
        Publishes = parsed.GetValue(_publish),
    };

    private BuildRequest Request(ParseResult parsed, Surroundings surroundings)
    {
        var overrides = new ConfigOverrides
        {
            BaseUrl = parsed.GetValue(_baseUrl),
            BuildDrafts = parsed.GetValue(_drafts),
            BuildFuture = parsed.GetValue(_future),
            BuildExpired = parsed.GetValue(_expired),
        };
        return _site.Request(parsed, surroundings, overrides, Development) with { IsMinified = parsed.GetValue(_minify) };
    }

    // As 'build' would: drafts that are only looked at stay at home.
    private BuildRequest Published(ParseResult parsed, Surroundings surroundings)
        => _site.Request(parsed, surroundings, new ConfigOverrides()) with { IsMinified = parsed.GetValue(_minify) };

    private static void CheckEditor(OptionResult result)
    {
        if (result.Tokens is [{ Value: var editor }] && EditorLinks.Of(editor) is null)
        {
            result.AddError($"--editor does not know '{editor}': it wants one of {string.Join(", ", EditorLinks.Names)}, or an address with {{file}}");
        }
    }

    private static int ParsePort(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort)
        {
            return port;
        }

        result.AddError("--port wants a number from 0 to 65535; 0 is any free port");
        return 0;
    }

    private static IPAddress? ParseAddress(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text == "localhost" || IPAddress.TryParse(text, out _))
        {
            return text == "localhost" ? IPAddress.Loopback : IPAddress.Parse(text);
        }

        result.AddError($"'{text}' is no address of a machine: write it like 127.0.0.1");
        return null;
    }
}
