using System.Buffers;
using System.Text;
using SiteGen.Data;
using SiteGen.References;

namespace SiteGen.Content;

/// <summary>Tells pages that may have links of known kinds from those that surely have none, without reading their bodies as Markdown.</summary>
internal static class ReferenceMarks
{
    /// <summary>The field of the front matter that names pads.</summary>
    private const string Pads = "etherpads";

    // '//ibb.co/a' and '{{< x >}}'.
    private const int ShortestAddress = 10;
    private const int ShortestCall = 9;

    // In letters, as for the names of servers.
    private const int LongestHost = 253;

    private static readonly SearchValues<byte> HostLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.:_"u8);

    /// <summary>An address on a known server or a shortcode, which may make one, is somewhere in it.</summary>
    public static bool AreIn(ReadOnlySpan<byte> body, MetaValue.Map parameters, LinkRecognizer links)
        => parameters[Pads] is not null || body.IndexOf("{{"u8) >= 0 || Addresses(body, links, most: 1) > 0;

    /// <summary>So many links there may be, about: templates of shortcodes may make several each. Bare marks are none.</summary>
    public static int Count(ReadOnlySpan<byte> body, MetaValue.Map parameters, LinkRecognizer links)
        => Addresses(body, links, body.Length / ShortestAddress)
            + Math.Min(body.Count("{{"u8), body.Length / ShortestCall) + (parameters[Pads] switch
            {
                null => 0,
                MetaValue.List list => list.Items.Length,
                _ => 1,
            });

    private static int Addresses(ReadOnlySpan<byte> body, LinkRecognizer links, int most)
    {
        var found = 0;
        while (found < most && body.IndexOf("//"u8) is >= 0 and var at)
        {
            body = body[(at + 2)..];
            found += MayKnow(body, links) ? 1 : 0;
        }

        return found;
    }

    private static bool MayKnow(ReadOnlySpan<byte> address, LinkRecognizer links)
    {
        address = address[..Math.Min(address.Length, LongestHost)];
        var end = address.IndexOfAnyExcept(HostLetters);
        var host = end < 0 ? address : address[..end];

        // Markdown and HTML have other ways to write a letter, and names in other scripts and numbers in brackets are rare.
        if (end >= 0 && address[end] is (byte)'\\' or (byte)'&' or (byte)'[' or >= 0x80)
        {
            return true;
        }

        Span<char> letters = stackalloc char[LongestHost];
        return links.MayKnow(letters[..Encoding.ASCII.GetChars(host, letters)]);
    }
}
