namespace SiteGen.Output.Publishing;

/// <summary>What a build did to the output folder.</summary>
public enum PublishState
{
    /// <summary>It is as it was before.</summary>
    Untouched,

    /// <summary>The disk failed while files were moved into place: some are new, some old, each of them whole.</summary>
    Partly,

    Published,
}
