using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Templates;

/// <summary>Another form of a page, such as its feed.</summary>
public sealed record AlternateLink(OutputFormat Format, UrlPath Url);
