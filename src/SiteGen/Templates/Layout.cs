namespace SiteGen.Templates;

/// <summary>The templates a page is made with.</summary>
/// <param name="Base">The frame around <paramref name="Main"/>; null when it is a whole page itself.</param>
/// <param name="IsAsked">False when the page asked for a layout that does not exist and gets its kind's instead.</param>
internal sealed record Layout(CompiledTemplate Main, CompiledTemplate? Base, bool IsAsked);
