namespace SiteGen.Files;

/// <summary>An address inside the site, from its root, not percent-encoded: <c>/blog/łódź/</c> or <c>/feed.xml</c>.</summary>
public readonly record struct UrlPath(string Value)
{
    public static readonly UrlPath Root = new("/");

    public bool IsFolder => Value.EndsWith('/');

    /// <summary>The file that a static host serves for it: <c>blog/łódź/index.html</c>.</summary>
    public string OutputFile => IsFolder ? $"{Value[1..]}index.html" : Value[1..];

    /// <summary>Percent-encoded as Hugo prints links: RFC 3986 path characters stay, all else is UTF-8 encoded.</summary>
    public string Encoded => PercentEncoding.EncodePath(Value);

    /// <summary>A folder below this one; <paramref name="segment"/> may hold slashes itself.</summary>
    public UrlPath Folder(string segment) => new($"{AsFolder}{segment.Trim('/')}/");

    public UrlPath File(string name) => new($"{AsFolder}{name}");

    public override string ToString() => Value;

    private string AsFolder => IsFolder ? Value : $"{Value}/";
}
