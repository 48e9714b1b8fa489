namespace SiteGen.Drafting.Lines;

/// <summary>
/// Where in a piece of pasted code a line stands: in there nothing is a marker, and no line goes on with the one above.
/// </summary>
internal enum SnippetPlace
{
    Outside,
    First,
    Inner,
}
