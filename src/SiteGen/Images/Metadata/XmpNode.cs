namespace SiteGen.Images.Metadata;

/// <summary>An element of a property that may stay.</summary>
/// <param name="Language"><c>xml:lang</c>; "" when it has none.</param>
/// <param name="Resource"><c>rdf:resource</c>, an address that stands for the text; "" when it has none.</param>
internal sealed record XmpNode(string Prefix, string Space, string Name, string Language, string Resource, bool IsParsed)
{
    public List<XmpNode> Children { get; } = [];

    public string Text { get; set; } = "";
}
