using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Pads;

/// <summary>Reads and writes <c>pads/&lt;host&gt;/&lt;pad&gt;/seen.json</c>, the one file of a kept pad that changes.</summary>
public static class PadSightingJson
{
    public const string FileName = "seen.json";

    private static readonly ImmutableArray<(PadState State, string Name)> Names =
    [
        (PadState.Alive, "alive"), (PadState.Empty, "empty"), (PadState.DefaultText, "defaultText"), (PadState.Shrunk, "shrunk"),
        (PadState.Missing, "missing"),
    ];

    public static string NameOf(PadState state) => Names.First(pair => pair.State == state).Name;

    public static byte[] Write(PadSighting seen) => PadJsonText.Write(writer =>
    {
        writer.WriteString("at", PadTimes.Text(seen.At));
        writer.WriteString("state", NameOf(seen.State));
    });

    /// <summary>Null, and a warning, for anything else.</summary>
    /// <param name="file">What messages call it: its path below the site's folder.</param>
    public static Outcome<PadSighting?> Read(ReadOnlySpan<byte> bytes, string file)
    {
        var (read, mistakes) = PadJsonText.Read(bytes, file, PadRules.BrokenSeen);
        if (read is not { } map)
        {
            return new(null, mistakes);
        }

        if (map["at"] is not MetaValue.Text { Value: var at } || PadTimes.FromText(at) is not { } time)
        {
            return Wrong("at", "a time such as '2020-06-05T08:15:00Z'");
        }

        foreach (var (state, name) in Names)
        {
            if (map["state"] is MetaValue.Text text && text.Value == name)
            {
                return Outcome.Of<PadSighting?>(new(time, state));
            }
        }

        return Wrong("state", "one of 'alive', 'empty', 'defaultText', 'shrunk' and 'missing'");

        Outcome<PadSighting?> Wrong(string key, string expected)
            => new(null, [PadRules.BrokenSeen.At(PadJsonText.PlaceOf(map, key, file), PadJsonText.Wrong(map, key, file, expected))]);
    }
}
