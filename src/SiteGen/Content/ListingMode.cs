namespace SiteGen.Content;

/// <summary>In which page lists a page appears (<c>build.list</c>).</summary>
public enum ListingMode
{
    Always,
    Never,
    Local,
}
