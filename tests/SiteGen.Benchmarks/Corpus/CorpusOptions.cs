using System.Globalization;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>What a corpus shall be: how many posts, where, and in which of the shapes that cost differently.</summary>
internal sealed record CorpusOptions(int Posts, string Folder, bool AreBundles, bool HaveCode)
{
    /// <summary>Reads <c>N DIR [--bundles] [--no-code]</c>; null when that is not what was written.</summary>
    public static CorpusOptions? Parse(ReadOnlySpan<string> words)
    {
        if (words.Length < 2 || !int.TryParse(words[0], CultureInfo.InvariantCulture, out var posts) || posts < 0)
        {
            return null;
        }
        var options = new CorpusOptions(posts, words[1], AreBundles: false, HaveCode: true);
        foreach (var word in words[2..])
        {
            switch (word)
            {
                case "--bundles":
                    options = options with { AreBundles = true };
                    break;
                case "--no-code":
                    options = options with { HaveCode = false };
                    break;
                default:
                    return null;
            }
        }
        return options;
    }
}
