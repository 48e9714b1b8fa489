using System.Text;
using System.Text.Json;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Search;

/// <summary>Reads a published index as <c>search.js</c> does: each word with the pages it is on and how much it says of them.</summary>
internal sealed class ReadIndex
{
    private readonly SortedDictionary<string, List<(string Url, int Weight)>> _words = new(StringComparer.Ordinal);

    public ReadIndex(SiteResult site, string folder = "search")
    {
        using var start = JsonDocument.Parse(site.Text($"{folder}/index.json"));
        var root = start.RootElement;
        Version = root.GetProperty("version").GetString()!;
        Common = [.. root.GetProperty("common").EnumerateArray().Select(static word => word.GetString()!)];
        FirstTerms = [.. root.GetProperty("terms").EnumerateArray().Select(static term => term.GetString()!)];
        var count = root.GetProperty("pages").GetInt32();
        Pages = [.. Enumerable.Range(0, (count + 63) / 64).SelectMany(piece => PagesIn(site, $"{folder}/pages/{piece}.json"))];
        for (var shard = 0; shard < FirstTerms.Length; shard++)
        {
            Read(site.Files[$"{folder}/terms/{shard}.bin"]);
        }
    }

    public string Version { get; }

    public ImmutableArray<string> Common { get; }

    public ImmutableArray<string> FirstTerms { get; }

    public ImmutableArray<(string Url, string Title, string Date)> Pages { get; }

    public IEnumerable<string> Words => _words.Keys;

    public IEnumerable<(string Url, int Weight)> Of(string word) => _words.GetValueOrDefault(word) ?? [];

    private static IEnumerable<(string, string, string)> PagesIn(SiteResult site, string file)
    {
        using var json = JsonDocument.Parse(site.Text(file));
        return [.. json.RootElement.EnumerateArray().Select(static row => (row[0].GetString()!, row[1].GetString()!, row[2].GetString()!))];
    }

    private void Read(byte[] shard)
    {
        var at = 0;
        var before = Array.Empty<byte>();
        List<(string Word, int Length)> words = [];
        for (var left = Number(shard, ref at); left > 0; left--)
        {
            var shared = Number(shard, ref at);
            var more = Number(shard, ref at);
            before = [.. before[..shared], .. shard[at..(at + more)]];
            at += more;
            _ = Number(shard, ref at);
            words.Add((Encoding.UTF8.GetString(before), Number(shard, ref at)));
        }

        foreach (var (word, length) in words)
        {
            var (page, end) = (0, at + length);
            List<(string, int)> found = [];
            while (at < end)
            {
                var number = Number(shard, ref at);
                page += number >> 4;
                found.Add((Pages[page].Url, number & 15));
            }

            _words.Add(word, found);
        }
    }

    private static int Number(byte[] bytes, ref int at)
    {
        var (number, shift) = (0, 0);
        do
        {
            number |= (bytes[at] & 0x7F) << shift;
            shift += 7;
        }
        while (bytes[at++] > 0x7F);
        return number;
    }
}
