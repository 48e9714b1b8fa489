namespace SiteGen.Files;

/// <summary>
/// A derived file whose bytes are known when it is named, such as a bundle of style sheets. It lies where its maker wants it, for its name
/// holds a hash of its bytes.
/// </summary>
/// <param name="Url">Its name is that of <see cref="NameOf"/>.</param>
/// <param name="Bytes">What is published.</param>
public sealed record MadeFile(UrlPath Url, ReadOnlyMemory<byte> Bytes) : DerivedFile(Url)
{
    private const int Digits = 12;

    public override string Source => Url.Value;

    public bool Equals(MadeFile? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Puts a hash into a path, before its ending: <c>css/summit.css</c> → <c>css/summit.3f9a04c1d2e5.css</c>.</summary>
    /// <param name="hash">At least as long as what is taken of it.</param>
    public static string NameOf(string path, ReadOnlySpan<byte> hash)
    {
        var dot = path.LastIndexOf('.');
        dot = dot > path.LastIndexOf('/') + 1 ? dot : path.Length;
        return $"{path[..dot]}.{Convert.ToHexStringLower(hash[..(Digits / 2)])}{path[dot..]}";
    }

    /// <summary>Whether a file at that address could be one: who does not know it might ask its page.</summary>
    public static bool IsNamedSo(UrlPath url)
    {
        var parts = url.Value[(url.Value.LastIndexOf('/') + 1)..].Split('.');
        return (parts.Length > 2 && IsHash(parts[^2])) || (parts.Length > 1 && IsHash(parts[^1]));
    }

    private static bool IsHash(string text) => text.Length == Digits && text.All(char.IsAsciiHexDigitLower);
}
