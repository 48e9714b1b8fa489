namespace SiteGen.Configuration;

/// <summary>When a line end between letters of East Asian scripts vanishes: <c>extensions.cjk.eastAsianLineBreaksStyle</c>.</summary>
public enum EastAsianLineBreaks
{
    Kept,

    /// <summary>It vanishes between two wide letters.</summary>
    Simple,

    /// <summary>By the draft of CSS Text 3: it also vanishes beside punctuation.</summary>
    Css3Draft,
}
