namespace SiteGen.Files;

/// <summary>
/// A file that is made for the pages that refer to it, such as a smaller copy of a photo. Its address tells its bytes, so that it may be
/// cached for ever and made whenever somebody asks.
/// </summary>
/// <param name="Url">Below <see cref="Folder"/>, with a hash of everything that decides on its bytes.</param>
public abstract record DerivedFile(UrlPath Url)
{
    /// <summary>The folder, from the site's root, that no other output is put in.</summary>
    public const string Folder = "derived";

    /// <summary>Files with the same source are made together: a photo is decoded once for all its sizes.</summary>
    public abstract string Source { get; }

    // The address says it all; comparing photos with all that is known of them would be slow.
    public virtual bool Equals(DerivedFile? other) => other is not null && Url == other.Url;

    public override int GetHashCode() => Url.GetHashCode();
}
