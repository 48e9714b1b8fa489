using System.Text;

namespace SiteGen.Images.Metadata;

/// <summary>
/// Cleans a drawing's text where it stands: its metadata element, the names of files on its author's disk, and photos that are
/// embedded as <c>data:</c> addresses.
/// </summary>
internal sealed class SvgFile
{
    private const int MostBytes = 256 * 1024 * 1024;

    private readonly byte[] _text;
    private readonly Findings _findings;

    private SvgFile(byte[] text, Findings findings) => (_text, _findings) = (text, findings);

    public static bool IsNamedIn(string name) => Path.GetExtension(name).Equals(".svg", StringComparison.OrdinalIgnoreCase);

    public static void Walk(ByteWindow file, Findings findings)
    {
        if (file.Length > MostBytes)
        {
            findings.Damage();
            findings.Remove(0, file.Length);
            return;
        }

        var text = file.Copy();
        if (EncodingOf(text) is { } encoding)
        {
            WalkEncoded(text, encoding, findings);
        }
        else
        {
            new SvgFile(text, findings).WalkAll();
        }
    }

    private static UnicodeEncoding? EncodingOf(ReadOnlySpan<byte> text) => text switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, _, 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        [0xFE, 0xFF, ..] or [0, (byte)'<', 0, _, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        _ => null,
    };

    private static void WalkEncoded(byte[] text, UnicodeEncoding encoding, Findings findings)
    {
        var plain = Encoding.UTF8.GetBytes(encoding.GetString(text));
        var inside = new Findings { IsReading = findings.IsReading };
        new SvgFile(plain, inside).WalkAll();
        findings.Join(inside);
        var cleaned = new CleanedFile(inside.Splices(), inside);
        if (!cleaned.IsUnchanged)
        {
            findings.Replace(0, text.Length, encoding.GetBytes(Encoding.UTF8.GetString(cleaned.Apply(plain))));
        }
    }

    private void WalkAll()
    {
        Walk();
        EmbeddedPhoto.CleanAll(_text, _findings);
    }

    private void Walk()
    {
        var at = 0;
        while (Find("<"u8, at) is >= 0 and var tag)
        {
            var rest = _text.AsSpan(tag);
            at = rest switch
            {
                _ when rest.StartsWith("<!--"u8) => After("-->"u8, tag),
                _ when rest.StartsWith("<![CDATA["u8) => After("]]>"u8, tag),
                _ when rest.StartsWith("<?"u8) => After("?>"u8, tag),
                _ when rest.StartsWith("<!DOCTYPE"u8) => AfterDoctype(tag),
                _ when rest.StartsWith("</"u8) => After(">"u8, tag),
                _ => Element(tag + 1),
            };
        }
    }

    private int Element(int at)
    {
        var nameEnd = EndOfName(at);
        var isMetadata = _text.AsSpan(at, nameEnd - at) is var name && (name.SequenceEqual("metadata"u8) || name.EndsWith(":metadata"u8));
        var isPrivate = name.SequenceEqual("i:pgf"u8) || name.SequenceEqual("i:aipgf"u8);
        var closing = (byte[])[.. "</"u8, .. name];
        at = Attributes(nameEnd, out var isEmpty);
        if (isEmpty || !(isMetadata || isPrivate))
        {
            return at;
        }

        var end = Find(closing, at);
        if (end < 0)
        {
            _findings.Damage();
            _findings.Remove(at, _text.Length - at);
            return _text.Length;
        }

        var cleaned = isPrivate ? [] : _findings.Take(XmpPacket.Read(_text.AsSpan(at, end - at))).Cleaned();
        if (cleaned is not null && end > at)
        {
            _findings.Replace(at, end - at, cleaned);
        }

        return end;
    }

    // Behind the tag's end.
    private int Attributes(int at, out bool isEmpty)
    {
        isEmpty = false;
        while (at < _text.Length)
        {
            var start = at;
            at = SkipSpace(at);
            if (at >= _text.Length || _text[at] is (byte)'>')
            {
                return Math.Min(at + 1, _text.Length);
            }

            if (_text[at] is (byte)'/')
            {
                isEmpty = true;
                at++;
                continue;
            }

            isEmpty = false;
            at = Attribute(start, at);
        }

        return at;
    }

    private int Attribute(int start, int at)
    {
        var nameEnd = EndOfName(at);
        var equals = SkipSpace(nameEnd);
        if (equals >= _text.Length || _text[equals] != '=')
        {
            return Math.Max(nameEnd, at + 1);
        }

        var open = SkipSpace(equals + 1);
        if (open >= _text.Length || _text[open] is not ((byte)'"' or (byte)'\''))
        {
            return Math.Max(open, at + 1);
        }

        var close = _text.AsSpan(open + 1).IndexOf(_text[open]);
        if (close < 0)
        {
            return _text.Length;
        }

        if (IsPrivate(_text.AsSpan(at, nameEnd - at)))
        {
            _findings.Remove(start, open + close + 2 - start);
        }

        return open + close + 2;
    }

    private static bool IsPrivate(ReadOnlySpan<byte> name)
        => name.SequenceEqual("inkscape:export-filename"u8) || name.SequenceEqual("sodipodi:docname"u8)
            || name.SequenceEqual("sodipodi:docbase"u8) || name.SequenceEqual("sodipodi:absref"u8);

    private int AfterDoctype(int at)
    {
        var rest = _text.AsSpan(at);
        var (end, list) = (rest.IndexOf((byte)'>'), rest.IndexOf((byte)'['));
        return list >= 0 && list < end ? After("]"u8, at) : After(">"u8, at);
    }

    private int After(ReadOnlySpan<byte> sign, int at) => Find(sign, at) is >= 0 and var found ? found + sign.Length : _text.Length;

    private int Find(ReadOnlySpan<byte> sign, int at) => _text.AsSpan(at).IndexOf(sign) is >= 0 and var found ? at + found : -1;

    private int SkipSpace(int at)
    {
        while (at < _text.Length && _text[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }

    private int EndOfName(int at)
    {
        while (at < _text.Length && _text[at] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'>' or (byte)'/' or (byte)'='))
        {
            at++;
        }

        return at;
    }
}
