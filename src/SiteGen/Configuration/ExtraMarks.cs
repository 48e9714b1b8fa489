namespace SiteGen.Configuration;

/// <summary>Marks that authors may use besides CommonMark's: Hugo's <c>extensions.extras</c>.</summary>
[Flags]
public enum ExtraMarks
{
    None = 0,

    /// <summary><c>~~text~~</c>, where the usual strikethrough is off.</summary>
    Delete = 1,

    /// <summary><c>++text++</c>.</summary>
    Insert = 2,

    /// <summary><c>==text==</c>.</summary>
    Mark = 4,

    /// <summary><c>~text~</c>.</summary>
    Subscript = 8,

    /// <summary><c>^text^</c>.</summary>
    Superscript = 16,
}
