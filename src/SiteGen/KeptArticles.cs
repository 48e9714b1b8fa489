using SiteGen.Content;

namespace SiteGen;

/// <summary>Articles that a preview need not make anew.</summary>
/// <param name="Of">The workshop that made them.</param>
/// <param name="Except">Pages whose bodies were written anew since.</param>
internal sealed record KeptArticles(Workshop Of, ImmutableArray<Page> Except);
