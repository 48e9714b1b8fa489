namespace SiteGen.Templates.Assets;

/// <summary>The places of a style sheet that matter for joining it with others.</summary>
internal enum StyleAddressKind
{
    /// <summary><c>url(…)</c> in a rule.</summary>
    Url,

    /// <summary>An <c>@import</c>.</summary>
    Import,

    /// <summary><c>@charset</c>, without an address.</summary>
    Charset,
}
