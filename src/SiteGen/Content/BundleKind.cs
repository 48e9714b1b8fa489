namespace SiteGen.Content;

/// <summary>What a content file is within its folder.</summary>
public enum BundleKind
{
    /// <summary><c>post.md</c>: a page of its own.</summary>
    Single,

    /// <summary><c>index.md</c>: the folder is the page and the other files are its resources.</summary>
    Leaf,

    /// <summary><c>_index.md</c>: the page of a section, taxonomy, term or the home page.</summary>
    Branch,
}
