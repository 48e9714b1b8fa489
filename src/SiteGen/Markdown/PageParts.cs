using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Markdown;

/// <summary>What gathers the parts of one body while it is rendered; each is null where nobody gathers them.</summary>
public sealed record PageParts(PagePhotos? Photos, PageOutcomes? Outcomes);
