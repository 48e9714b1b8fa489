using SiteGen.Content;
using SiteGen.References;

namespace SiteGen.Templates.Citing;

/// <summary>A page that refers to something, and the first place where it does.</summary>
internal readonly record struct PageCitation(Page Page, Citation First);
