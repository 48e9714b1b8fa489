namespace SiteGen.Configuration;

/// <summary>How a heading without an id of its own gets one: Hugo's <c>autoHeadingIDType</c>.</summary>
public enum HeadingIdStyle
{
    GitHub,
    GitHubAscii,
    Blackfriday,
}
