using SiteGen.Data;

namespace SiteGen.Content.FrontMatters;

/// <summary>Front matter that a section hands down, and to which pages.</summary>
/// <param name="Values">Keys that pages get unless they have them.</param>
internal sealed record CascadeRule(MetaValue.Map Values, CascadeTarget Target);
