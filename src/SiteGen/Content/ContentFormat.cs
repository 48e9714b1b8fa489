namespace SiteGen.Content;

/// <summary>The language a body is written in.</summary>
public enum ContentFormat
{
    Markdown,
    Html,
}
