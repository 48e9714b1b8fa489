namespace SiteGen.Templates.Assets;

/// <summary>A name that a script takes from another.</summary>
/// <param name="What">Its name there: <c>default</c>, or <c>*</c> for everything.</param>
internal readonly record struct ImportedName(string What, string Local);
