using Markdig.Helpers;
using Markdig.Syntax;

namespace SiteGen.Markdown.DefinitionLists;

/// <summary>A term: one line of what looked like a paragraph until its description came.</summary>
internal sealed class DefinitionTerm : LeafBlock
{
    public DefinitionTerm(ref StringLine line) : base(null)
    {
        ProcessInlines = true;
        Line = line.Line;
        Column = line.Column;
        var text = line;
        text.Slice.TrimStart();
        text.Slice.TrimEnd();
        Lines = new StringLineGroup(1);
        Lines.Add(ref text);
        IsOpen = false;
    }
}
