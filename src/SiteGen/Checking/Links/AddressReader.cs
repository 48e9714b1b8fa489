using System.Buffers;
using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Checking.Links;

/// <summary>Reads links as browsers do (WHATWG URL Standard), and tells the site's own addresses from those of others.</summary>
internal sealed class AddressReader
{
    private static readonly SearchValues<char> NoHost = SearchValues.Create(" <>[]^|%\"'{}`\t\r\n\0");

    private readonly string _host;
    private readonly string _basePath;

    /// <param name="origin">"" where the site does not know its host.</param>
    /// <param name="basePath">With a slash at both ends.</param>
    public AddressReader(string origin, string basePath)
    {
        _basePath = basePath;
        _host = origin.IndexOf("://", StringComparison.Ordinal) is > 0 and var scheme ? HostOf(origin[(scheme + 3)..]) : "";
    }

    /// <summary>Where the site lives on its host.</summary>
    public string BasePath => _basePath;

    public static AddressReader Of(SiteConfig config) => new(config.Origin, config.BasePath);

    /// <summary>Whether the same text leads elsewhere on another page.</summary>
    public static bool DependsOnPage(string written)
    {
        var text = written.AsSpan().Trim();
        return !(text is ['/', ..] or ['\\', ..] || SchemeLength(text) > 0);
    }

    /// <param name="written">The link's text, without character references.</param>
    /// <param name="page">The page that it is on.</param>
    public Address Read(string written, UrlPath page)
    {
        var text = Cleaned(written);
        var hash = text.IndexOf('#');
        var fragment = hash < 0 ? "" : Decoded(text[(hash + 1)..]);
        var rest = hash < 0 ? text : text[..hash];
        rest = rest.IndexOf('?') is >= 0 and var question ? rest[..question] : rest;
        if (SchemeLength(rest) is > 0 and var scheme)
        {
            return rest[..scheme].ToUpperInvariant() switch
            {
                "HTTP" => OnHost(rest[(scheme + 1)..], fragment, Address.Outside.Plain),
                "HTTPS" => OnHost(rest[(scheme + 1)..], fragment, Address.Outside.Secure),
                _ => Address.Elsewhere.Any,
            };
        }

        var from = $"{_basePath.TrimEnd('/')}{page.Value}";
        return rest switch
        {
            "" => Inside(from, fragment),
            ['/' or '\\', '/' or '\\', ..] => OnHost(rest, fragment, Address.Outside.Secure),
            ['/' or '\\', ..] => Inside(Decoded(rest), fragment),
            _ => Inside(from[..(from.LastIndexOf('/') + 1)] + Decoded(rest), fragment),
        };
    }

    private Address OnHost(string rest, string fragment, Address.Outside outside)
    {
        rest = rest.TrimStart('/', '\\');
        var end = rest.AsSpan().IndexOfAny('/', '\\');
        var host = HostOf(end < 0 ? rest : rest[..end]);
        if (!IsHost(Decoded(host)))
        {
            return Address.Malformed.Any;
        }

        return _host.Length > 0 && host == _host ? Inside(end < 0 ? "/" : Decoded(rest[end..]), fragment) : outside;
    }

    private Address Inside(string path, string fragment)
    {
        path = WithoutDots(path.Replace('\\', '/'));
        if (_basePath.Length == 1)
        {
            return new Address.Inside(path, fragment);
        }

        return path.StartsWith(_basePath, StringComparison.Ordinal) ? new Address.Inside(path[(_basePath.Length - 1)..], fragment)
            : $"{path}/" == _basePath ? new Address.Inside("/", fragment)
            : new Address.Beside(path);
    }

    private static string HostOf(string authority)
    {
        var host = authority[(authority.LastIndexOf('@') + 1)..].TrimEnd('/').ToLowerInvariant();
        return host.EndsWith(":443", StringComparison.Ordinal) ? host[..^4] : host.EndsWith(":80", StringComparison.Ordinal) ? host[..^3] : host;
    }

    // Letters of all scripts may be in a name, but none of these (URL Standard, §3.1); brackets are around numbers alone.
    private static bool IsHost(ReadOnlySpan<char> host)
    {
        var name = host is ['[', ..] && host.IndexOf("]") is > 1 and var end ? host[1..end] : host;
        return !name.IsEmpty && !name.ContainsAny(NoHost);
    }

    private static string Cleaned(string written)
        => written.AsSpan().ContainsAny('\t', '\n', '\r')
            ? written.Replace("\t", "", StringComparison.Ordinal).ReplaceLineEndings("").Trim()
            : written.Trim();

    private static string Decoded(string text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;

    private static int SchemeLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':')
            {
                return i;
            }

            if (!char.IsAsciiLetter(text[i]) && (i == 0 || !(char.IsAsciiDigit(text[i]) || text[i] is '+' or '-' or '.')))
            {
                return 0;
            }
        }

        return 0;
    }

    private static string WithoutDots(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal))
        {
            return path;
        }

        List<string> steps = [];
        var isFolder = false;
        foreach (var step in path[1..].Split('/'))
        {
            isFolder = step is "." or "..";
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(steps.Count - 1, 0), Math.Min(steps.Count, 1));
            }
            else if (step != ".")
            {
                steps.Add(step);
            }
        }

        return $"/{string.Join('/', steps)}{(isFolder && steps.Count > 0 ? "/" : "")}";
    }
}
