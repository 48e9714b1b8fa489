using SiteGen.Files;

namespace SiteGen.Search;

/// <summary>One file of an index, below the folder of its language: <c>search/index.json</c>, <c>search/terms/12.bin</c>, <c>search/pages/3.json</c>, <c>search/words/7.txt</c>.</summary>
internal abstract record SearchFile(string Folder, string Name)
{
    /// <summary>Appends its bytes; false when the index turned out not to have it.</summary>
    public abstract bool Write(LanguageIndex index, ByteBuffer target);

    /// <summary>All files that an index of so many shards and pages may have.</summary>
    public static IEnumerable<SearchFile> Promise(int shards, int pages) =>
    [
        new Start(),
        .. Enumerable.Range(0, shards).Select(static number => new Shard(number)),
        .. Enumerable.Range(0, (pages + SearchIndex.PagesInPiece - 1) / SearchIndex.PagesInPiece).Select(static number => new Piece(number)),
        .. Enumerable.Range(WordLists.Shortest, WordLists.Longest - WordLists.Shortest + 1).Select(static length => new Words(length)),
    ];

    private static string Numbered(int number, string ending) => string.Create(CultureInfo.InvariantCulture, $"{number}.{ending}");

    private sealed record Start() : SearchFile("", "index.json")
    {
        public override bool Write(LanguageIndex index, ByteBuffer target)
        {
            IndexWriter.WriteStart(index.Index, index.Layout, index.Words, target);
            return true;
        }
    }

    private sealed record Shard(int Number) : SearchFile("terms", Numbered(Number, "bin"))
    {
        public override bool Write(LanguageIndex index, ByteBuffer target)
        {
            if (Number >= index.Layout.Count)
            {
                return false;
            }

            IndexWriter.WriteShard(index.Layout, Number, target);
            return true;
        }
    }

    private sealed record Piece(int Number) : SearchFile("pages", Numbered(Number, "json"))
    {
        public override bool Write(LanguageIndex index, ByteBuffer target)
        {
            if (Number * SearchIndex.PagesInPiece >= index.Index.Pages.Length)
            {
                return false;
            }

            IndexWriter.WritePages(index.Index, Number, target);
            return true;
        }
    }

    private sealed record Words(int Length) : SearchFile("words", Numbered(Length, "txt"))
    {
        public override bool Write(LanguageIndex index, ByteBuffer target)
        {
            if (index.Words.Of(Length) is not { } list)
            {
                return false;
            }

            target.Write(list);
            return true;
        }
    }
}
