namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// Lines of a code block, counted from 1 whatever number the block shows first; both ends belong to it.
/// </summary>
public readonly record struct LineRange(int First, int Last)
{
    public bool Contains(int line) => line >= First && line <= Last;
}
