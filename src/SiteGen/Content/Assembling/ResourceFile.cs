using SiteGen.Files;

namespace SiteGen.Content.Assembling;

/// <summary>A file below content/ that is no page.</summary>
/// <param name="Path">Normalised path with a slash in front.</param>
/// <param name="Language">The language its name says; "" when it is for all.</param>
internal readonly record struct ResourceFile(SourceFile File, string Path, string Language);
