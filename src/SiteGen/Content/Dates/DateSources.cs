using SiteGen.Files;

namespace SiteGen.Content.Dates;

/// <summary>What tells the date of a page besides its front matter.</summary>
/// <param name="Name">Name of the file, or of the bundle's folder: it may hold a date.</param>
/// <param name="Committed">When its last commit was written.</param>
internal readonly record struct DateSources(string Name, long ModifiedUtcTicks, DateTimeOffset? Committed)
{
    public static DateSources Of(string name, SourceFile? file) => new(name, file?.ModifiedUtcTicks ?? 0, file?.Commit?.AuthorDate);
}
