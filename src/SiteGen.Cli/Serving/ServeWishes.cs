using System.Net;

namespace SiteGen.Cli.Serving;

/// <summary>How a preview was asked for on the command line.</summary>
internal sealed record ServeWishes
{
    public const int UsualPort = 1313;

    /// <summary>0 = any free one.</summary>
    public int Port { get; init; } = UsualPort;

    public IPAddress Bind { get; init; } = IPAddress.Loopback;

    /// <summary><c>--open</c>: show the site in a browser at once.</summary>
    public bool Opens { get; init; }

    /// <summary>False with <c>--no-reload</c>: pages are as a build writes them, without any script of ours.</summary>
    public bool Reloads { get; init; } = true;

    /// <summary><c>--navigate</c>: tabs go to the page that was edited.</summary>
    public bool Navigates { get; init; }

    /// <summary><c>--editor</c>: what opens the place of a mistake; empty = nothing does.</summary>
    public string Editor { get; init; } = "";

    /// <summary><c>--publish</c>: each change is published, too.</summary>
    public bool Publishes { get; init; }

    /// <summary><c>--timings</c>: what each step of a look took is told, too.</summary>
    public bool HasTimings { get; init; }

    /// <summary><c>--verbose</c>: mistakes of ours come with their trace.</summary>
    public bool IsVerbose { get; init; }
}
