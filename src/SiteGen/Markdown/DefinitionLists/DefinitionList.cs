using Markdig.Syntax;

namespace SiteGen.Markdown.DefinitionLists;

/// <summary>Terms and their descriptions.</summary>
internal sealed class DefinitionList() : ContainerBlock(null);
