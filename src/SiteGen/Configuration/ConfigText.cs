using SiteGen.Data;
using SiteGen.Files;

namespace SiteGen.Configuration;

/// <summary>A configuration as written: all files joined into one map, before any key is understood.</summary>
internal sealed record ConfigText(MetaValue.Map Map, bool IsHugo, ImmutableArray<string> Sources, ContentHash Hash);
