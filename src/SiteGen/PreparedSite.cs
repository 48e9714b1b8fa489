using SiteGen.Diagnostics;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>A site that is understood and whose pages can be rendered, one by one, by whoever asks.</summary>
internal sealed record PreparedSite(Workshop Workshop, Theme Theme, ImmutableArray<Diagnostic> Diagnostics);
