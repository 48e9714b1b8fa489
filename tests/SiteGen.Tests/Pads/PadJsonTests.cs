using System.Text;
using SiteGen.Pads;

namespace SiteGen.Tests.Pads;

/// <summary>What lies beside a pad's text in JSON: written for people and git, read with suspicion.</summary>
internal sealed class PadJsonTests
{
    private const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static readonly DateTimeOffset Taken = new(2020, 6, 5, 8, 15, 0, TimeSpan.Zero);

    [Test]
    public void A_snapshot_is_written_one_entry_a_line()
    {
        var note = new PadSnapshotNote("会议 & <b>", Taken) { Url = "https://etherpad.opendev.org/p/x", Text = PadFileNote.Of([]), ETag = "W/\"1\"" };

        var text = Encoding.UTF8.GetString(PadSnapshotJson.Write(note));

        Assert.That(text, Is.EqualTo($$"""
            {
              "url": "https://etherpad.opendev.org/p/x",
              "pad": "会议 & <b>",
              "taken": "2020-06-05T08:15:00Z",
              "isLoss": false,
              "text": {
                "bytes": 0,
                "sha256": "{{Hash}}"
              },
              "etag": "W/\"1\""
            }

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_snapshot_comes_back_as_it_was_written()
    {
        var note = new PadSnapshotNote("nova", Taken)
        {
            Url = "https://etherpad.opendev.org/p/nova",
            Text = new(12, Hash),
            Html = new(34, Hash),
            Etherpad = new(56, Hash),
            IsLoss = true,
            ETag = "\"x\"",
            LastModified = "Fri, 05 Jun 2020 08:15:00 GMT",
        };

        var read = PadSnapshotJson.Read(PadSnapshotJson.Write(note), "pads/h/nova/2020-06-05T081500Z.json");

        Assert.That(read.Value, Is.EqualTo(note));
        Assert.That(read.Diagnostics, Is.Empty);
    }

    [TestCase("", "'p.json' can't be used: 'url' is missing")]
    [TestCase("[]", "'p.json' can't be read: keys with values were expected here, not a list")]
    [TestCase("{", "'p.json' can't be read: the text ends in the middle of a value")]
    [TestCase("{\"url\": 1}", "'p.json' can't be used: 'url' should be an address, not '1'")]
    [TestCase("{\"url\": \"u\", \"pad\": \"\"}", "'p.json' can't be used: 'pad' should be the pad's name, not ''")]
    [TestCase("{\"url\": \"u\", \"pad\": \"p\", \"taken\": \"yesterday\"}", "'p.json' can't be used: 'taken' should be a time such as '2020-06-05T08:15:00Z', not 'yesterday'")]
    [TestCase("{\"url\": \"u\", \"pad\": \"p\", \"taken\": \"2020-06-05T08:15:00Z\", \"text\": {}}", "'p.json' can't be used: 'text' should be a map with 'bytes' and 'sha256', not a map")]
    public void What_is_no_snapshot_is_told(string json, string message)
    {
        var read = PadSnapshotJson.Read(Encoding.UTF8.GetBytes(json), "p.json");

        Assert.That(read.Value, Is.Null);
        Assert.That(read.Diagnostics.Single().Message, Is.EqualTo(message));
    }

    [Test]
    public void Bytes_that_are_no_text_are_told()
    {
        var read = PadSnapshotJson.Read([0xFF, 0xFE, 0x00], "p.json");

        Assert.That(read.Diagnostics.Single().Rule, Is.EqualTo(PadRules.Broken));
    }

    [TestCase(PadState.Alive, "alive")]
    [TestCase(PadState.Empty, "empty")]
    [TestCase(PadState.DefaultText, "defaultText")]
    [TestCase(PadState.Shrunk, "shrunk")]
    [TestCase(PadState.Missing, "missing")]
    public void A_sighting_comes_back_as_it_was_written(PadState state, string name)
    {
        var bytes = PadSightingJson.Write(new(Taken, state));

        Assert.That(Encoding.UTF8.GetString(bytes), Is.EqualTo($"{{\n  \"at\": \"2020-06-05T08:15:00Z\",\n  \"state\": \"{name}\"\n}}\n"));
        Assert.That(PadSightingJson.Read(bytes, "seen.json").Value, Is.EqualTo(new PadSighting(Taken, state)));
    }

    [TestCase("{}", "'seen.json' can't be used: 'at' is missing")]
    [TestCase("{\"at\": \"2020-06-05T08:15:00Z\", \"state\": \"gone\"}", "'seen.json' can't be used: 'state' should be one of 'alive', 'empty', 'defaultText', 'shrunk' and 'missing', not 'gone'")]
    public void What_is_no_sighting_is_told(string json, string message)
    {
        var read = PadSightingJson.Read(Encoding.UTF8.GetBytes(json), "seen.json");

        Assert.That(read.Value, Is.Null);
        Assert.That(read.Diagnostics.Single().Message, Is.EqualTo(message));
    }
}
