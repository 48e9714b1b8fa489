namespace SiteGen.Configuration;

/// <summary>How list titles made from folder names are written: Hugo's <c>titleCaseStyle</c>.</summary>
public enum TitleCaseStyle
{
    AP,
    Chicago,
    Go,
    FirstUpper,
    None,
}
