using System.Text;

namespace SiteGen.Content;

/// <summary>Tells bodies that may hold decisions or actions from those that surely do not, without reading them as Markdown.</summary>
internal static class OutcomeMarks
{
    private static readonly ImmutableArray<byte[]> Names = ["decision"u8.ToArray(), "action"u8.ToArray()];

    /// <summary>An alert or a call of a shortcode is somewhere in it: in code, perhaps, so that only its article knows.</summary>
    public static bool AreIn(ReadOnlySpan<byte> body) => HasAlert(body) || HasCall(body);

    private static bool HasAlert(ReadOnlySpan<byte> body)
    {
        for (var at = body.IndexOf("[!"u8); at >= 0; at = body.IndexOf("[!"u8))
        {
            body = body[(at + 2)..];
            if (IsNamed(body))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCall(ReadOnlySpan<byte> body)
    {
        for (var at = body.IndexOf("{{"u8); at >= 0; at = body.IndexOf("{{"u8))
        {
            body = body[(at + 2)..];
            if (body is [(byte)'<' or (byte)'%', .. var call] && IsNamed(call.TrimStart(" \t\r\n"u8)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(ReadOnlySpan<byte> text)
    {
        foreach (var name in Names)
        {
            if (text.Length > name.Length && Ascii.EqualsIgnoreCase(text[..name.Length], name))
            {
                return true;
            }
        }

        return false;
    }
}
