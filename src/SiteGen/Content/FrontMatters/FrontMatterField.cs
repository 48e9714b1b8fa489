namespace SiteGen.Content.FrontMatters;

/// <summary>The fields of front matter that mean something to the generator.</summary>
internal enum FrontMatterField
{
    Title,
    LinkTitle,
    Description,
    Summary,
    Slug,
    Url,
    Type,
    Layout,
    TranslationKey,
    Weight,
    Draft,
    Published,
    Headless,
    IsCjk,
    Keywords,
    Aliases,
    Outputs,
    Build,
    Menus,
    Resources,
    Params,

    /// <summary>Read elsewhere or of no use here, but no parameter either.</summary>
    Passed,
}
