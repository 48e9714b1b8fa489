using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Topics;

/// <summary>A line that begins a section.</summary>
/// <param name="Level">Of a heading, 1 to 6; 0 for others.</param>
/// <param name="Title">The line without the marks that made it a topic.</param>
internal sealed record Topic(TopicKind Kind, int Level, PadLine Title)
{
    /// <summary>Small is strong.</summary>
    public int Rank => Kind == TopicKind.Heading ? Level : 10 + (int)Kind;
}
