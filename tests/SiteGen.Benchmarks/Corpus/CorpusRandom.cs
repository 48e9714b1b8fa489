namespace SiteGen.Benchmarks.Corpus;

/// <summary>Random numbers that are the same on every machine and runtime: System.Random promises neither.</summary>
internal sealed class CorpusRandom(ulong seed)
{
    private ulong _state = seed;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public int Between(int lowest, int highest) => lowest + Below(highest - lowest + 1);

    public bool IsOneIn(int chances) => Below(chances) == 0;

    public string Pick(ReadOnlySpan<string> words) => words[Below(words.Length)];

    // SplitMix64: neighbouring seeds give unrelated numbers, so that each post can have a seed of its own.
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
