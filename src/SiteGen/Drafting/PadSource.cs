namespace SiteGen.Drafting;

/// <summary>Notes that a draft starts from: a pad, or a file of the author's own.</summary>
/// <param name="Name">The pad's name, or the file's without its extension.</param>
/// <param name="Text">The text export; "" where there is only HTML.</param>
public sealed record PadSource(string Name, string Text)
{
    /// <summary>The HTML export, which knows lists and bold text; null when it could not be had.</summary>
    public string? Html { get; init; }

    /// <summary>Where the pad is; "" for a file.</summary>
    public string Url { get; init; } = "";
}
