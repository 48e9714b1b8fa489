using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using SiteGen.Cli.Serving;

namespace SiteGen.Cli.Commands;

/// <summary>The options that say where a preview can be reached.</summary>
internal sealed class ListenOptions
{
    public Option<int> Port { get; } = new("--port", "-p")
    {
        Description = "Listen at this port or, if it is taken, the next free one",
        HelpName = "N",
        DefaultValueFactory = static _ => ServeWishes.UsualPort,
        CustomParser = ParsePort,
    };

    public Option<IPAddress> Bind { get; } = new("--bind")
    {
        Description = "Listen at this address of the machine; 0.0.0.0 = at all, for everybody in the network",
        HelpName = "ADDRESS",
        DefaultValueFactory = static _ => IPAddress.Loopback,
        CustomParser = ParseAddress,
    };

    public IPEndPoint Place(ParseResult parsed) => new(parsed.GetValue(Bind) ?? IPAddress.Loopback, parsed.GetValue(Port));

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
