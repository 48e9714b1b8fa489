using System.Buffers;
using System.Collections.Frozen;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>Which lines an author may add to answers.</summary>
internal static class HeaderLine
{
    private static readonly SearchValues<char> OfNames =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // How the bytes travel is the server's, and what browsers keep would make the preview show what is no more.
    private static readonly FrozenSet<string> Ours = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Accept-Ranges", "Age", "Allow", "Alt-Svc", "Cache-Control", "Connection", "Content-Encoding", "Content-Length", "Content-Range", "Date",
        "ETag", "Expires", "Keep-Alive", "Last-Modified", "Location", "Server", "Trailer", "Transfer-Encoding", "Upgrade", "Vary");

    public static bool IsName(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(OfNames);

    public static bool IsAllowed(string name, string value)
        => IsName(name) && !Ours.Contains(name) && !value.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
