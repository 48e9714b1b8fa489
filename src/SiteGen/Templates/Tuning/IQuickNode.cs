namespace SiteGen.Templates.Tuning;

/// <summary>A part of a template that needs none of Scriban's bookkeeping around it.</summary>
internal interface IQuickNode
{
    object? Evaluate(PageContext context);
}
