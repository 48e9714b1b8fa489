namespace SiteGen.Templates.Models;

/// <summary>Something a template may read from a model, with the line about it in the theme author's manual.</summary>
internal sealed record Member<TModel>(string Name, string Text, Func<TModel, PageContext, object?> Read);
