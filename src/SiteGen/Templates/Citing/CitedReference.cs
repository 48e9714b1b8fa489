using SiteGen.References;

namespace SiteGen.Templates.Citing;

/// <summary>One pad, change, bug and so on, with all that refers to it: on a page, or in a language of the site.</summary>
/// <param name="By">At least one; of a page its places in their order, of a site its pages, the newest first.</param>
internal sealed record CitedReference(ImmutableArray<PageCitation> By)
{
    /// <summary>The link that stands for all: on a page its first; of a site the shortest, which has the least to do with one page: no line, no parts of a search.</summary>
    public required Reference Reference { get; init; }

    /// <summary>What it is listed under within its kind: a summit, a year or a project; "" for none.</summary>
    public string Heading { get; init; } = "";

    /// <summary>As the first author called it who gave it a name; else by its address.</summary>
    public string Label
    {
        get
        {
            foreach (var place in By)
            {
                if (place.First.Label.Length > 0)
                {
                    return place.First.Label;
                }
            }

            return Reference.Label;
        }
    }

    /// <summary>When it was first referred to; null when no such page has a date.</summary>
    public DateTimeOffset? Since
    {
        get
        {
            var since = (DateTimeOffset?)null;
            foreach (var place in By)
            {
                since = place.Page.Date < (since ?? DateTimeOffset.MaxValue) ? place.Page.Date : since;
            }

            return since;
        }
    }
}
