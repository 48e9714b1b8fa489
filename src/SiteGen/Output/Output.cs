using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>Something the site answers a URL with; rendered when somebody asks.</summary>
/// <param name="Url">Below the base path.</param>
/// <param name="Claimant">The file whose author decided that this URL exists; its File is empty for what the program adds.</param>
public abstract record Output(UrlPath Url, SourceLocation Claimant)
{
    /// <summary>What it is in words, for messages: "the page", "an alias".</summary>
    public abstract string Noun { get; }

    /// <summary>The address is a guess, since the front matter that decides on it has a mistake: no clash with it counts.</summary>
    public virtual bool IsAddressDoubtful => false;

    /// <summary>The line by which its author chose the address, where there is one; else the whole file.</summary>
    public virtual SourceLocation Place => Claimant;

    /// <summary>What it counts as in a summary of the build.</summary>
    public abstract OutputCategory Category { get; }

    /// <summary>The page that it shows to readers; null for all that is no page.</summary>
    public virtual Page? Shown => null;

    /// <summary>Which part of that page it shows, of those that its list is cut into; from 1.</summary>
    public virtual int Part => 1;

    /// <summary>Whether there is something to show is known when it was rendered.</summary>
    public virtual bool IsPromise => false;

    /// <summary>Appends its bytes to <paramref name="target"/>.</summary>
    public abstract Rendered Render(ByteBuffer target);
}
