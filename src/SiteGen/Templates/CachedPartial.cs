using SiteGen.Files;

namespace SiteGen.Templates;

/// <summary>A finished partial, with the files that its bytes refer to.</summary>
internal sealed record CachedPartial(byte[] Bytes, ImmutableArray<DerivedFile> Emitted);
