using System.Buffers;
using System.Text;

namespace SiteGen.Markdown.Links;

/// <summary>An address as Go's URL type reads and prints it; Hugo's link templates see all addresses through it.</summary>
internal readonly ref struct GoUrl
{
    private static readonly SearchValues<char> PathSafe = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~!$&'()*+,;=:@[]%/");

    private static readonly SearchValues<char> FragmentSafe = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~!$&'()*+,;=:@[]%/?");

    private const string PathKept = "-_.~$&+,/:;=@";

    private const string FragmentKept = "-_.~$&+,/:;=?@!()*";

    private GoUrl(ReadOnlySpan<char> url)
    {
        var hash = url.IndexOf('#');
        Fragment = hash < 0 ? [] : url[(hash + 1)..];
        var rest = hash < 0 ? url : url[..hash];
        Scheme = rest[..SchemeLength(rest)];
        rest = Scheme.IsEmpty ? rest : rest[(Scheme.Length + 1)..];
        var question = rest.IndexOf('?');
        HasQuery = question >= 0;
        Query = HasQuery ? rest[(question + 1)..] : [];
        rest = HasQuery ? rest[..question] : rest;
        if (!Scheme.IsEmpty && !rest.StartsWith("/"))
        {
            Opaque = rest;
        }
        else if (rest.StartsWith("//") && (!Scheme.IsEmpty || !rest.StartsWith("///")))
        {
            var end = rest[2..].IndexOf('/');
            Host = end < 0 ? rest : rest[..(end + 2)];
            Path = rest[Host.Length..];
        }
        else
        {
            Path = rest;
        }
    }

    public ReadOnlySpan<char> Scheme { get; }

    /// <summary>What follows a scheme without a slash, as in <c>mailto:</c>.</summary>
    public ReadOnlySpan<char> Opaque { get; }

    /// <summary>With its two slashes.</summary>
    public ReadOnlySpan<char> Host { get; }

    public ReadOnlySpan<char> Path { get; }

    public bool HasQuery { get; }

    public ReadOnlySpan<char> Query { get; }

    public ReadOnlySpan<char> Fragment { get; }

    /// <summary>Only a fragment.</summary>
    public bool IsFragment => !Fragment.IsEmpty && Scheme.IsEmpty && Host.IsEmpty && Path.IsEmpty && !HasQuery;

    public bool IsEmpty => Fragment.IsEmpty && Scheme.IsEmpty && Host.IsEmpty && Path.IsEmpty && !HasQuery;

    public static GoUrl Read(ReadOnlySpan<char> url) => new(url);

    public static string Decoded(ReadOnlySpan<char> text)
        => text.Contains('%') ? Uri.UnescapeDataString(text) : text.ToString();

    public override string ToString()
    {
        var text = new StringBuilder();
        if (!Scheme.IsEmpty)
        {
            text.Append(Scheme.ToString().ToLowerInvariant()).Append(':');
        }

        text.Append(Opaque);
        AppendHost(text, Host);
        Append(text, Path, PathSafe, PathKept);
        if (HasQuery)
        {
            text.Append('?').Append(Query);
        }

        if (!Fragment.IsEmpty)
        {
            Append(text.Append('#'), Fragment, FragmentSafe, FragmentKept);
        }

        return text.ToString();
    }

    private static void AppendHost(StringBuilder text, ReadOnlySpan<char> host)
    {
        foreach (var rune in host.EnumerateRunes())
        {
            AppendRune(text, rune, rune.IsAscii);
        }
    }

    // What is not fit as it stands is decoded and encoded anew, and then more is encoded than had to be.
    private static void Append(StringBuilder text, ReadOnlySpan<char> part, SearchValues<char> safe, string kept)
    {
        if (!part.ContainsAnyExcept(safe))
        {
            text.Append(part);
            return;
        }

        foreach (var rune in Decoded(part).EnumerateRunes())
        {
            AppendRune(text, rune, rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || kept.Contains((char)rune.Value)));
        }
    }

    private static void AppendRune(StringBuilder text, Rune rune, bool isKept)
    {
        if (isKept)
        {
            text.Append(rune);
            return;
        }

        Span<byte> bytes = stackalloc byte[4];
        foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
        {
            text.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }
    }

    private static int SchemeLength(ReadOnlySpan<char> url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] == ':')
            {
                return i;
            }

            if (!char.IsAsciiLetter(url[i]) && (i == 0 || !(char.IsAsciiDigit(url[i]) || url[i] is '+' or '-' or '.')))
            {
                return 0;
            }
        }

        return 0;
    }
}
