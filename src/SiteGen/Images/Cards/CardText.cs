namespace SiteGen.Images.Cards;

/// <summary>The words on a social card; each may be "".</summary>
/// <param name="Locale">Of the page's language: some letters look different from language to language.</param>
public sealed record CardText(string Title, string Date, string SiteName, string Locale);
