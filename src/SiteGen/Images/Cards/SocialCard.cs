using System.Text;
using SiteGen.Files;

namespace SiteGen.Images.Cards;

/// <summary>A picture with a page's title, for where links to the page are shared.</summary>
public sealed record SocialCard : DerivedFile
{
    /// <summary>What services show without cutting anything off.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    // Another number gives every card another address: for when they are drawn otherwise.
    private const string Drawing = "1";

    private SocialCard(CardText text, CardStyle style, UrlPath url)
        : base(url) => (Text, Style) = (text, style);

    public CardText Text { get; }

    public CardStyle Style { get; }

    /// <summary>Each is drawn by itself.</summary>
    public override string Source => Url.Value;

    public static SocialCard Of(CardText text, CardStyle style)
    {
        IEnumerable<string> all =
        [
            Drawing, text.Title, text.Date, text.SiteName, text.Locale, style.Colours.ToString(), .. style.Fonts.Select(static font => font.Hash),
        ];
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', all))).ToString()[..16];
        return new(text, style, UrlPath.Root.Folder(Folder).File($"card-{hash}.png"));
    }

    public bool Equals(SocialCard? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
