namespace SiteGen.Content;

/// <summary>A page that this build leaves out, and why; for <c>sitegen list</c>.</summary>
public sealed record HiddenPage(Page Page, HiddenReason Reason);
