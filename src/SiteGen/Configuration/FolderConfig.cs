using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>
/// Where the parts of a site lie, relative to its root, with forward slashes and without one at the end.
/// </summary>
public sealed record FolderConfig
{
    public string Content { get; init; } = "content";

    /// <summary>The content folder of languages that name none of their own.</summary>
    public string SharedContent { get; init; } = "content";

    /// <summary>
    /// <c>staticDir</c>, <c>staticDir0</c>…<c>staticDir10</c>: a later folder wins over an earlier one.
    /// </summary>
    public ImmutableArray<string> Static { get; init; } = ["static"];

    public string Layouts { get; init; } = "layouts";

    /// <summary>Templates of ours that lie apart from Hugo's, which reads every file of its layouts as one of its own.</summary>
    public string OwnLayouts => $"{Layouts}.sbn";

    public string Themes { get; init; } = "themes";

    public string Publish { get; init; } = "public";

    public string Data { get; init; } = "data";

    public string Assets { get; init; } = "assets";

    public string Archetypes { get; init; } = "archetypes";

    public string I18n { get; init; } = "i18n";

    /// <summary>Where <c>contentDir</c> stands; in no file when nobody said it.</summary>
    public SourceLocation ContentPlace { get; init; }
}
