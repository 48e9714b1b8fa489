using SiteGen.Images.Metadata;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>Reading a cleaned file from any place, as a browser does that jumps in a film.</summary>
public sealed class SplicedStreamTests
{
    private static readonly byte[] Original = [.. Enumerable.Range(0, 40).Select(static number => (byte)number)];

    private static readonly ImmutableArray<Splice> Splices =
    [
        new(0, 2, default), new(5, 3, new byte[] { 100, 101, 102, 103, 104 }), new(8, 1, new byte[] { 105 }), new(20, 6, default, IsBlank: true), new(36, 4, default),
    ];

    [Test]
    public void Every_part_is_that_of_the_whole()
    {
        using var whole = new MemoryStream();
        using var all = new SplicedStream(new MemoryStream(Original), Splices);
        all.CopyTo(whole);
        using var stream = new SplicedStream(new MemoryStream(Original), Splices);
        var buffer = new byte[whole.Length];

        for (var start = (int)whole.Length; start >= 0; start--)
        {
            stream.Position = start;
            var count = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);

            Assert.That(buffer[..count], Is.EqualTo(whole.ToArray()[start..]), $"from {start}");
        }

        Assert.That(stream.Length, Is.EqualTo(whole.Length));
    }

    [Test]
    public void It_knows_where_it_is()
    {
        using var stream = new SplicedStream(new MemoryStream(Original), Splices);

        stream.Seek(-3, SeekOrigin.End);
        stream.ReadByte();

        Assert.That(stream.Position, Is.EqualTo(stream.Length - 2));
    }
}
