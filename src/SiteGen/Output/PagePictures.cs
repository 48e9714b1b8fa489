using System.Buffers;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>
/// What only a whole page can tell of its pictures: which one is the first, which browsers shall not wait for, and which numbers of
/// photos are given twice because the page shows several articles. A page without pictures costs one search.
/// </summary>
internal static class PagePictures
{
    private static ReadOnlySpan<byte> Lazy => "<img loading=\"lazy\" decoding=\"async\""u8;

    private static ReadOnlySpan<byte> Eager => "<img loading=\"eager\" fetchpriority=\"high\" decoding=\"async\""u8;

    private static ReadOnlySpan<byte> Link => "<a class=\"photo-link\" "u8;

    private static ReadOnlySpan<byte> Id => "id=\"photo-"u8;

    public static void Finish(ByteBuffer page)
    {
        var first = page.Written.IndexOf(Lazy);
        if (first < 0)
        {
            return;
        }

        var length = page.Length;
        var source = ArrayPool<byte>.Shared.Rent(length);
        page.Written.CopyTo(source);
        page.Clear();
        Write(source.AsSpan(0, length), first, page);
        ArrayPool<byte>.Shared.Return(source);
    }

    private static void Write(ReadOnlySpan<byte> source, int first, ByteBuffer page)
    {
        var numbers = new Numbers(source);
        WriteNumbered(source[..first], page, numbers);
        page.Write(Eager);
        WriteNumbered(source[(first + Lazy.Length)..], page, numbers);
    }

    private static void WriteNumbered(ReadOnlySpan<byte> source, ByteBuffer page, Numbers numbers)
    {
        while (numbers.HaveTwins && source.IndexOf(Link) is >= 0 and var link)
        {
            var start = link + Link.Length;
            if (!source[start..].StartsWith(Id))
            {
                page.Write(source[..start]);
                source = source[start..];
                continue;
            }

            start += Id.Length;
            var end = start + source[start..].IndexOf((byte)'"');
            page.Write(source[..start]);
            page.Write(numbers.Take(source[start..end]));
            source = source[end..];
        }

        page.Write(source);
    }

    /// <summary>The numbers that a page's photos have; a second one of a kind gets one that is free.</summary>
    private sealed class Numbers
    {
        private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
        private int _last;

        public Numbers(ReadOnlySpan<byte> page)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (page.IndexOf(Id) is >= 0 and var at)
            {
                page = page[(at + Id.Length)..];
                var number = Text(page[..Math.Max(0, page.IndexOf((byte)'"'))]);
                HaveTwins |= !seen.Add(number);
                _last = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Math.Max(_last, value) : _last;
            }
        }

        public bool HaveTwins { get; }

        public string Take(ReadOnlySpan<byte> number)
        {
            var text = Text(number);
            return _taken.Add(text) ? text : (++_last).ToString(CultureInfo.InvariantCulture);
        }

        private static string Text(ReadOnlySpan<byte> number) => Encoding.UTF8.GetString(number);
    }
}
