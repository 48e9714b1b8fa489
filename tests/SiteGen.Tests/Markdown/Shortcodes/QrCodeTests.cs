using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Markdown.Shortcodes;

public sealed partial class QrCodeTests
{
    // Three of its corners bear it, a light line around it.
    private const string Corner = """
        #######.
        #.....#.
        #.###.#.
        #.###.#.
        #.###.#.
        #.....#.
        #######.
        ........
        """;

    [TestCase("{{< qr text=\"01234\" level=\"low\" scale=2 />}}", 21, 2)]
    [TestCase("{{< qr >}}https://example.org/recaps/?q=ä{{< /qr >}}", 29, 4)]
    public void A_code_has_its_marks_in_three_corners_and_a_light_border(string written, int side, int scale)
    {
        var picture = Picture(TestHost.Text(written));

        Assert.That(picture.Length, Is.EqualTo((side + 8) * scale));
        var modules = Enumerable.Range(0, side + 8)
            .Select(y => string.Concat(Enumerable.Range(0, side + 8).Select(x => picture[y * scale][x * scale]))).ToArray();
        Assert.That(modules[..4].Concat(modules[^4..]), Is.All.EqualTo(new string('.', side + 8)));
        var corner = Corner.Split('\n');
        Assert.That(modules[4..12].Select(row => row[4..12]), Is.EqualTo(corner));
        Assert.That(modules[4..12].Select(row => new string([.. row[^12..^4].Reverse()])), Is.EqualTo(corner));
        Assert.That(modules[^12..^4].Reverse().Select(row => row[4..12]), Is.EqualTo(corner));
    }

    // One bit a pixel, a byte without meaning before each row: the plainest PNG there is.
    private static string[] Picture(string html)
    {
        var png = Convert.FromBase64String(Data().Match(html).Groups[1].Value);
        var side = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        var data = png.AsSpan().IndexOf("IDAT"u8);
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(data - 4));
        using var stream = new ZLibStream(new MemoryStream(png, data + 4, length), CompressionMode.Decompress);
        var rows = new string[side];
        var row = new byte[1 + ((side + 7) / 8)];
        for (var y = 0; y < side; y++)
        {
            stream.ReadExactly(row);
            rows[y] = string.Concat(Enumerable.Range(0, side).Select(x => (row[1 + (x / 8)] & (0x80 >> (x % 8))) == 0 ? '#' : '.'));
        }

        return rows;
    }

    [GeneratedRegex("base64,([^\"]+)\"")]
    private static partial Regex Data();
}
