using System.Text.RegularExpressions;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Blocks;

/// <summary>
/// Finds what stands in a pad but is not about its topics: a server's welcome, requests to those who write, colours of
/// authors.
/// </summary>
internal static partial class Boilerplate
{
    public static void Mark(ImmutableArray<PadLine> lines, LineRole[] roles)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (roles[index] != LineRole.Text || line.Text.Length > 400)
            {
                continue;
            }

            if (line.Level <= 1 && Legend().IsMatch(line.Text))
            {
                index = FoldedLines.Mark(lines, roles, index, LineRole.Boilerplate) - 1;
            }
            else if (line.Level <= 1 && (Welcome().IsMatch(line.Text) || Request().IsMatch(line.Text)))
            {
                roles[index] = LineRole.Boilerplate;
            }
        }
    }

    /// <summary>The text that Etherpad puts into new pads, old and new.</summary>
    [GeneratedRegex(
        @"^(?:Welcome to (?:Etherpad|OpenStack Etherpad|OpenDev Etherpad)\b"
            + @"|This pad text is synchronized as you type|This allows you to collaborate seamlessly"
            + @"|Get involved with Etherpad at|Etherpad on Github:|Warning: DirtyDB is used)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Welcome();

    [GeneratedRegex(
        @"^(?:please |kindly |remember to |do not forget to |don't forget to )+(?:add|put|write|sign|pick|choose|set"
            + @"|enter|use|mute|raise|include)\b.{0,60}\b(?:name|names|nick|nicks|irc|colou?r|yourself|microphone|mic"
            + @"|mics|hand|topics? below)\b"
            + @"|^(?:add|put|write) your (?:name|nick|irc)\b"
            + @"|^(?:click|use) (?:on )?the (?:people |user |users )?icon in the (?:upper|top)"
            + @"|^(?:this|the) (?:session|meeting|call) (?:is|will be|is being) recorded"
            + @"|^(?:mute yourself|one person (?:talks|speaks)|keep your microphone)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex(
        @"^\W{0,3}(?:colou?rs?(?: legend| code| codes| key)?|legend|(?:pad |etherpad )?etiquette|ground rules"
            + @"|house rules|how to use this (?:ether)?pad)\W{0,3}(?:[:=]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Legend();
}
