using SiteGen.Content.Dates;

namespace SiteGen.Content.Urls;

/// <summary>A part of a permalink pattern: a text, or something that a page tells.</summary>
internal abstract record PermalinkToken
{
    public abstract string Of(PermalinkFacts page);

    public sealed record Literal(string Text) : PermalinkToken
    {
        public override string Of(PermalinkFacts page) => Text;
    }

    public sealed record Field(Func<PermalinkFacts, string> Read) : PermalinkToken
    {
        public override string Of(PermalinkFacts page) => Read(page);
    }

    public sealed record Date(GoLayout Layout) : PermalinkToken
    {
        public override string Of(PermalinkFacts page) => GoDateWriter.Write(Layout, page.Date);
    }

    /// <summary><c>:sections[1:]</c>, <c>:sectionslugs[last]</c>: out of range is empty, never an error.</summary>
    public sealed record Slice(bool HasSlugs, PathSlice Cut) : PermalinkToken
    {
        public override string Of(PermalinkFacts page)
        {
            var all = HasSlugs ? page.SectionSlugs : page.Sections;
            return string.Join('/', Cut.Of(all.AsSpan()));
        }
    }
}
