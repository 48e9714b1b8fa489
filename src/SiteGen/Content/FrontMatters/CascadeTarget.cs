namespace SiteGen.Content.FrontMatters;

/// <summary>Which pages a cascade is for; a part that is null fits all.</summary>
internal sealed record CascadeTarget(PathGlob? Path, PathGlob? Kind, PathGlob? Language, PathGlob? Environment)
{
    public static readonly CascadeTarget Everything = new(null, null, null, null);

    public bool Fits(PageKind kind, string path, string language, string environment)
        => (Kind is null || Kind.Matches(kind.HugoName))
            && (Language is null || Language.Matches(language))
            && (Environment is null || Environment.Matches(environment))
            && (Path is null || Path.Matches(path));
}
