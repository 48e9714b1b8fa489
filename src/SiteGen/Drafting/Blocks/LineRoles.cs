using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Blocks;

/// <summary>
/// Says of each line what it is for. What is told by its look alone goes first; topics are found in what remains.
/// </summary>
internal static class LineRoles
{
    public static LineRole[] Of(ImmutableArray<PadLine> lines)
    {
        var roles = new LineRole[lines.Length];
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            roles[index] = line.IsBlank ? LineRole.Blank
                : line.Speaker.Length == 0 && line.Marker == LineMarker.None && Rulers.IsRuler(line.Text)
                ? LineRole.Ruler
                : LineRole.Text;
        }

        CodeRuns.Mark(lines, roles);
        TableRuns.Mark(lines, roles);
        Boilerplate.Mark(lines, roles);
        Attendance.Mark(lines, roles);
        return roles;
    }
}
