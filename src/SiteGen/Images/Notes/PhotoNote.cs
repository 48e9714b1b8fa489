namespace SiteGen.Images.Notes;

/// <summary>What an author says about a photo outside of the text that shows it.</summary>
public sealed record PhotoNote
{
    public static readonly PhotoNote None = new();

    /// <summary>What it shows, for those who do not see it; "" when its author says that it shows nothing; null when nothing is said.</summary>
    public string? Alt { get; init; }

    /// <summary>Markdown; null when nothing is said.</summary>
    public string? Caption { get; init; }

    /// <summary>It is not for galleries that take all photos of a folder; null when nothing is said.</summary>
    public bool? IsHidden { get; init; }

    /// <summary>Its place among the photos of its folder, where the author lists them in an order.</summary>
    public int? Place { get; init; }

    /// <summary>What this note does not say, another may.</summary>
    public PhotoNote Or(PhotoNote other) => ReferenceEquals(other, None) ? this : ReferenceEquals(this, None) ? other : new()
    {
        Alt = Alt ?? other.Alt,
        Caption = Caption ?? other.Caption,
        IsHidden = IsHidden ?? other.IsHidden,
        Place = Place ?? other.Place,
    };
}
