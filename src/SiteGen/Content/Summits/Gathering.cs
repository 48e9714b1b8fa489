namespace SiteGen.Content.Summits;

/// <summary>One summit with all that is written of it, in one language.</summary>
/// <param name="Facts">What all its recaps together say of it.</param>
/// <param name="Recaps">At least one, the oldest first.</param>
/// <param name="Anchor">Its place on the page of all summits.</param>
public sealed record Gathering(Summit Facts, ImmutableArray<Page> Recaps, string Anchor)
{
    /// <summary>When it was, as far as anybody says: else when the first recap appeared.</summary>
    public DateTimeOffset? Since => Facts.Start ?? Facts.End ?? Recaps[0].Date;

    /// <summary>The heading that it stands under; null for none.</summary>
    public int? Year => Since?.Year;
}
