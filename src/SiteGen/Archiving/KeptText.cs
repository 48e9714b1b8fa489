using SiteGen.Diagnostics;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>Looks whether the text of a copy still is what was kept: else a pad would count as unchanged, and nobody have its text.</summary>
internal static class KeptText
{
    /// <summary>Null when all is well. A file of another size is told by whoever reads the folder.</summary>
    public static Diagnostic? FaultOf(PadSnapshot snapshot)
    {
        var path = snapshot.Text.Path.Value;
        try
        {
            return snapshot.IsDamaged || PadFileNote.Of(File.ReadAllBytes(snapshot.Text.FullPath)).Sha256 == snapshot.TextHash
                ? null
                : PadRules.Damaged.At(new(path), $"'{path}' was changed after it was kept");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PadRules.Unreadable.At(new(path), $"'{path}' can't be read");
        }
    }
}
