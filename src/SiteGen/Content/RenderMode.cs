namespace SiteGen.Content;

/// <summary>Whether a page gets a file and a link (<c>build.render</c>).</summary>
public enum RenderMode
{
    Always,
    Never,
    Link,
}
