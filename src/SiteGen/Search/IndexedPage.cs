namespace SiteGen.Search;

/// <summary>A page as the index knows it.</summary>
/// <param name="Title">What readers call it.</param>
/// <param name="Link">Where it is.</param>
/// <param name="Date">As results show it; "" for pages without one.</param>
/// <param name="Text">The words of its body.</param>
/// <param name="TitleTerms">The words of its title.</param>
/// <param name="LabelTerms">The words of its tags and of its address, which count as those of headings do.</param>
internal sealed record IndexedPage(string Title, string Link, string Date, PageTerms Text, PageTerms TitleTerms, PageTerms LabelTerms);
