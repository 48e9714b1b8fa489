using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>What a request asks for, decoded once and by us alone: what this lets pass holds no way out of a folder in any spelling.</summary>
/// <param name="Path">From the root, such as <c>/blog/łódź/</c>.</param>
/// <param name="Query">With its question mark, as written; "" when there is none.</param>
internal sealed record RequestAddress(string Path, string Query)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Null for what no browser asks for: a path that is not rooted, broken escapes, encoded slashes, backslashes, control characters, dots.</summary>
    public static RequestAddress? Read(string target)
    {
        var mark = target.IndexOf('?');
        var raw = mark < 0 ? target : target[..mark];
        return raw.StartsWith('/') && Decode(raw) is { } path && !HasDots(path) ? new(path, mark < 0 ? "" : target[mark..]) : null;
    }

    private static string? Decode(string raw)
    {
        if (raw.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0 && !raw.AsSpan().ContainsAny('%', '\\'))
        {
            return raw;
        }

        var bytes = new List<byte>(raw.Length);
        Span<byte> utf8 = stackalloc byte[4];
        for (var at = 0; at < raw.Length;)
        {
            if (raw[at] == '%')
            {
                if (ByteAt(raw, at) is not { } value || value is (byte)'/')
                {
                    return null;
                }

                bytes.Add(value);
                at += 3;
                continue;
            }

            if (Rune.DecodeFromUtf16(raw.AsSpan(at), out var rune, out var used) != OperationStatus.Done)
            {
                return null;
            }

            bytes.AddRange(utf8[..rune.EncodeToUtf8(utf8)]);
            at += used;
        }

        return Text(CollectionsMarshal.AsSpan(bytes));
    }

    private static byte? ByteAt(string raw, int at)
        => at + 2 < raw.Length && char.IsAsciiHexDigit(raw[at + 1]) && char.IsAsciiHexDigit(raw[at + 2])
            ? byte.Parse(raw.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;

    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            return text.Any(static letter => char.IsControl(letter) || letter == '\\') ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool HasDots(string path) => path.Split('/').Any(static step => step is "." or "..");
}
