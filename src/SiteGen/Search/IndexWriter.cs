using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Files;

namespace SiteGen.Search;

/// <summary>
/// Writes the files that <c>search.js</c> reads, each in the format that its method describes; numbers are <see cref="VarInt"/>. Why the index
/// is cut like this says src/README.md, D29.
/// </summary>
internal static class IndexWriter
{
    // To be raised with each change of what the script reads: browsers keep files by their version.
    private const int Format = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a search begins with: how the words are parted, and a version that all other addresses carry.</summary>
    public static void WriteStart(SearchIndex index, IndexLayout layout, WordLists words, ByteBuffer target)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("version", VersionOf(index, layout));
        json.WriteNumber("pages", index.Pages.Length);
        json.WriteNumber("piece", SearchIndex.PagesInPiece);
        json.WriteStartArray("terms");
        for (var shard = 0; shard < layout.Count; shard++)
        {
            json.WriteStringValue(layout.FirstTerm(shard));
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (var length in words.Lengths)
        {
            json.WriteNumberValue(length);
        }

        json.WriteEndArray();
        json.WriteStartArray("common");
        foreach (var word in words.Common)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>
    /// A shard: how many words; for each how many bytes it shares with the one before, how many follow, these, on how many pages it is, and how
    /// long its list of pages is; then the lists.
    /// </summary>
    public static void WriteShard(IndexLayout layout, int shard, ByteBuffer target)
    {
        List<(IndexPart Part, int Place)> terms = [.. layout.TermsOf(shard)];
        WriteNumber(target, terms.Count);
        ReadOnlySpan<byte> before = [];
        foreach (var (part, place) in terms)
        {
            var term = part.Term(place);
            var shared = before.CommonPrefixLength(term);
            WriteNumber(target, shared);
            WriteNumber(target, term.Length - shared);
            target.Write(term[shared..]);
            WriteNumber(target, part.Pages(place));
            WriteNumber(target, part.Postings(place).Length);
            before = term;
        }

        foreach (var (part, place) in terms)
        {
            target.Write(part.Postings(place));
        }
    }

    /// <summary>A piece of the table of pages: address, title and date of each.</summary>
    public static void WritePages(SearchIndex index, int piece, ByteBuffer target)
    {
        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartArray();
        var first = piece * SearchIndex.PagesInPiece;
        foreach (var page in index.Pages.AsSpan()[first..Math.Min(first + SearchIndex.PagesInPiece, index.Pages.Length)])
        {
            json.WriteStartArray();
            json.WriteStringValue(page.Link);
            json.WriteStringValue(page.Title);
            json.WriteStringValue(page.Date);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static string VersionOf(SearchIndex index, IndexLayout layout)
    {
        var all = new StringBuilder().Append(Format).Append('\n');
        for (var shard = 0; shard < layout.Count; shard++)
        {
            all.Append(layout.FirstTerm(shard)).Append('\n');
        }

        for (var number = 0; number < SearchIndex.PartCount; number++)
        {
            var part = index.Part(number);
            all.Append(ContentHash.Of(part.Letters)).Append(ContentHash.Of(part.All));
        }

        foreach (var page in index.Pages)
        {
            all.Append(page.Link).Append('\n').Append(page.Title).Append('\n').Append(page.Date).Append('\n');
        }

        return ContentHash.Of(Encoding.UTF8.GetBytes(all.ToString())).ToString()[..10];
    }

    private static void WriteNumber(ByteBuffer target, int number)
        => target.Advance(VarInt.Write(target.GetSpan(VarInt.Longest), (uint)number));
}
