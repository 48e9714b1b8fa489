namespace SiteGen.Content;

/// <summary>Why a build leaves a page out.</summary>
public enum HiddenReason
{
    Draft,
    Future,
    Expired,
}
