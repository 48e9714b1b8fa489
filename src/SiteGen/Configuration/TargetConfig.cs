namespace SiteGen.Configuration;

/// <summary>One place that a site is sent to. Never holds a secret: those come from the environment.</summary>
/// <param name="Name">As the command line says it.</param>
public abstract record TargetConfig(string Name)
{
    /// <summary>The first one that fits holds; then come ours.</summary>
    public ImmutableArray<CacheRule> Cache { get; init; } = [];

    /// <summary>Patterns of files there that are somebody else's: they are never deleted.</summary>
    public ImmutableArray<string> Kept { get; init; } = [];

    /// <summary><c>kind</c>.</summary>
    public string Kind => this switch
    {
        Folder => "folder",
        Git => "git",
        S3 => "s3",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A folder of this machine, which may be mounted from another one.</summary>
    /// <param name="Path">Relative to the site's folder.</param>
    public sealed record Folder(string Name, string Path) : TargetConfig(Name)
    {
        /// <summary><c>precompress</c>: <c>gzip</c>, <c>brotli</c>.</summary>
        public ImmutableArray<string> Encodings { get; init; } = [];
    }

    /// <summary>A branch that a host shows as a site: Pages of GitHub, GitLab, Codeberg.</summary>
    /// <param name="Repository">An address, a path or the name of a remote.</param>
    /// <param name="Branch">All of it is the site.</param>
    public sealed record Git(string Name, string Repository, string Branch) : TargetConfig(Name)
    {
        /// <summary><c>history: keep</c>; otherwise the branch has one commit, always the last.</summary>
        public bool KeepsHistory { get; init; } = true;

        /// <summary>The domain that the host shall answer for; "" for none.</summary>
        public string Domain { get; init; } = "";

        /// <summary><c>adopt</c>: the branch may be taken over though somebody else committed to it last.</summary>
        public bool MayAdopt { get; init; }
    }

    /// <summary>A store that speaks S3.</summary>
    public sealed record S3(string Name, string Bucket) : TargetConfig(Name)
    {
        /// <summary>"" for Amazon's own.</summary>
        public string Endpoint { get; init; } = "";

        public string Region { get; init; } = "";

        /// <summary>Buckets stand in the path of addresses, not in their host.</summary>
        public bool HasPathStyle { get; init; }

        /// <summary>"" or ending in a slash: the site is below it.</summary>
        public string Prefix { get; init; } = "";

        /// <summary>A canned one, such as <c>public-read</c>; "" to say nothing.</summary>
        public string Acl { get; init; } = "";

        /// <summary><c>adopt</c>: what is there may be deleted though this program did not send it.</summary>
        public bool MayAdopt { get; init; }

        /// <summary>What a single request may take.</summary>
        public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);
    }
}
