namespace SiteGen.Checking.Tracing;

/// <summary>By what the line can be found that a fault came from.</summary>
internal abstract record Clue
{
    /// <summary>A link or an image, as the page has it.</summary>
    public sealed record Link(string Written) : Clue;

    /// <summary>A heading's words.</summary>
    public sealed record Heading(string Words) : Clue;

    /// <summary>A field of the front matter.</summary>
    public sealed record Field(string Key) : Clue;

    /// <summary>What may stand in the source, the best first.</summary>
    public sealed record Text(ImmutableArray<string> Words) : Clue
    {
        public bool Equals(Text? other) => other is not null && Words.AsSpan().SequenceEqual(other.Words.AsSpan());

        public override int GetHashCode() => Words.Length;
    }

    /// <summary>The file or page as a whole: nothing in it is wrong, something is missing.</summary>
    public sealed record Whole : Clue
    {
        public static readonly Whole Page = new();
    }

    /// <summary>What templates write around all pages.</summary>
    public sealed record Frame : Clue
    {
        public static readonly Frame Layout = new();
    }
}
