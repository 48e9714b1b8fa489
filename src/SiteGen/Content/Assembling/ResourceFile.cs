using SiteGen.Files;

namespace SiteGen.Content.Assembling;

/// <summary>A file below content/ that is no page.</summary>
/// <param name="Path">Normalised path with a slash in front, without the code of a language.</param>
internal readonly record struct ResourceFile(SourceFile File, string Path);
