namespace SiteGen.Files.Git;

/// <summary>The last commit that changed a file, merges apart; what a page may tell of its own history.</summary>
public sealed record FileCommit(string Hash)
{
    public string AbbreviatedHash { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>The message without its first line.</summary>
    public string Body { get; init; } = "";

    public string AuthorName { get; init; } = "";

    public string AuthorEmail { get; init; } = "";

    /// <summary>When it was written, in the author's own time zone.</summary>
    public DateTimeOffset AuthorDate { get; init; }

    public DateTimeOffset CommitDate { get; init; }
}
