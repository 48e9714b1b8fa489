using SiteGen.Configuration;
using SiteGen.Running;

namespace SiteGen.Markdown;

/// <summary>What bodies of one language are rendered with.</summary>
internal sealed record LanguageDialect(SiteConfig Config, Pool<MarkdownWorker> Workers);
