using SiteGen.Configuration;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>Says what became of a pad by its text and by what is kept of it.</summary>
internal static class PadJudge
{
    /// <param name="kept">Null when no copy is kept.</param>
    public static PadState StateOf(byte[] text, PadHostConfig host, PadHistory? kept)
    {
        if (text.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
        {
            return PadState.Empty;
        }

        if (DefaultPadText.Is(text, host))
        {
            return PadState.DefaultText;
        }

        // Measured by what readers are shown: after a loss, a few more words do not make it good.
        return kept is { Shown.Text.Size: var size } && text.Length < size / 2 ? PadState.Shrunk : PadState.Alive;
    }
}
