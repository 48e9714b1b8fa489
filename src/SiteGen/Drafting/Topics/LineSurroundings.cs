using SiteGen.Drafting.Blocks;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Topics;

/// <summary>What stands above and below a line that may be a topic.</summary>
internal sealed class LineSurroundings(ImmutableArray<PadLine> lines, LineRole[] roles)
{
    public bool IsApart(int index) => IsFree(index) || IsBeforeList(index);

    /// <summary>Nothing that it could belong to right above?</summary>
    public bool IsFree(int index) => RoleAt(index - 1) is not (LineRole.Text or LineRole.Code or LineRole.Table);

    public bool IsBeforeList(int index)
    {
        var next = RoleAt(index + 1) == LineRole.Blank ? index + 2 : index + 1;
        return RoleAt(next) == LineRole.Text && lines[next].Level > lines[index].Level;
    }

    /// <summary>Blank beyond both ends.</summary>
    public LineRole RoleAt(int index) => index >= 0 && index < roles.Length ? roles[index] : LineRole.Blank;
}
