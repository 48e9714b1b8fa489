namespace SiteGen.References;

/// <summary>The parts of a web address, as written; what has no host is none.</summary>
internal readonly ref struct LinkAddress
{
    /// <summary>No server takes longer ones; those who write them try out how patient we are.</summary>
    public const int Longest = 8000;

    private LinkAddress(ReadOnlySpan<char> url, int authority)
    {
        Text = url;
        var rest = url[authority..];
        var end = rest.IndexOfAny('/', '?', '#');
        Host = HostOf(end < 0 ? rest : rest[..end], isSecure: authority != "http://".Length);
        rest = end < 0 ? [] : rest[end..];
        var hash = rest.IndexOf('#');
        Fragment = hash < 0 ? [] : rest[(hash + 1)..];
        rest = hash < 0 ? rest : rest[..hash];
        var question = rest.IndexOf('?');
        Query = question < 0 ? [] : rest[(question + 1)..];
        Path = question < 0 ? rest : rest[..question];
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>As written, with a port that is not the usual one.</summary>
    public ReadOnlySpan<char> Host { get; }

    public ReadOnlySpan<char> Path { get; }

    public ReadOnlySpan<char> Query { get; }

    public ReadOnlySpan<char> Fragment { get; }

    /// <summary>Absolute, also where the scheme was left to the page.</summary>
    public string Url => Text[0] == '/' ? $"https:{Text}" : Text.ToString();

    /// <summary>Without a host for everything that leads elsewhere than to a web server.</summary>
    public static LinkAddress Read(ReadOnlySpan<char> url)
    {
        var text = url.Length > Longest + 100 ? [] : url.Trim();
        var authority = text switch
        {
            { Length: > Longest } => 0,
            _ when text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) => "https://".Length,
            _ when text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) => "http://".Length,
            _ when text.StartsWith("//") && !text.StartsWith("///") => "//".Length,
            _ => 0,
        };
        return authority == 0 ? default : new(text, authority);
    }

    /// <summary>The address on a host, for what nothing shorter tells apart.</summary>
    public string From(string host)
        => $"{host}{Path}{(Query.IsEmpty ? "" : $"?{Query}")}{(Fragment.IsEmpty ? "" : $"#{Fragment}")}";

    /// <summary>The value of a field of the query.</summary>
    public ReadOnlySpan<char> Field(ReadOnlySpan<char> name)
    {
        foreach (var range in Query.Split('&'))
        {
            var field = Query[range];
            field = field.StartsWith("amp;") ? field["amp;".Length..] : field;
            if (field.StartsWith(name) && field.Length > name.Length && field[name.Length] == '=')
            {
                return field[(name.Length + 1)..];
            }
        }

        return [];
    }

    public Reference To(LinkKind kind, string identity, string label, string project = "") => new()
    {
        Kind = kind,
        Identity = identity,
        Url = Url,
        Label = label,
        Project = project,
    };

    // A name before the host is either a secret or a trick.
    private static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> authority, bool isSecure)
    {
        if (authority.Contains('@'))
        {
            return [];
        }

        var host = authority.EndsWith(":") ? authority[..^1] : authority;
        var usual = isSecure ? ":443" : ":80";
        host = host.EndsWith(usual) ? host[..^usual.Length] : host;
        return host.EndsWith(".") ? host[..^1] : host;
    }
}
