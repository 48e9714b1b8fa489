namespace SiteGen.Checking.Links;

/// <summary>What a link is in: what messages call it, and what browsers do with it.</summary>
internal sealed record LinkForm(string Noun)
{
    public static readonly LinkForm Link = new("link") { IsFollowed = true };

    public static readonly LinkForm Image = new("image") { IsLoaded = true };

    /// <summary>What sites that link to the page show of it.</summary>
    public static readonly LinkForm Shared = new("shared image");

    public static readonly LinkForm Film = new("film or sound") { IsLoaded = true };

    public static readonly LinkForm Script = new("script") { IsLoaded = true };

    public static readonly LinkForm StyleSheet = new("style sheet") { IsLoaded = true };

    /// <summary>Icons, fonts and all else that the head asks browsers to load.</summary>
    public static readonly LinkForm Loaded = new("file") { IsLoaded = true };

    public static readonly LinkForm Frame = new("frame") { IsLoaded = true, IsFollowed = true };

    public static readonly LinkForm Form = new("target of a form") { IsFollowed = true };

    /// <summary>A page that has to do with this one, named in the head.</summary>
    public static readonly LinkForm Related = new("related page");

    public static readonly LinkForm Redirect = new("redirect") { IsFollowed = true };

    public static readonly LinkForm FeedEntry = new("address in a feed");

    public static readonly LinkForm MapEntry = new("address in a site map");

    public static readonly LinkForm DataEntry = new("address in a JSON file");

    /// <summary>Readers get there by it.</summary>
    public bool IsFollowed { get; init; }

    /// <summary>Browsers load it with the page.</summary>
    public bool IsLoaded { get; init; }

    // The forms are those above: a page has hundreds of links to compare.
    public bool Equals(LinkForm? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
