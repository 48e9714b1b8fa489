using System.Text;

namespace SiteGen.References;

/// <summary>Which names Etherpad gives pads (ether/etherpad-lite, <c>PadManager.isValidPadId</c>), and how they are shown.</summary>
public static class PadNames
{
    private const int LongestName = 50;

    private const int ReadOnlyStart = 2;

    /// <summary>The length of <c>g.</c> and sixteen letters, which a dollar sign and the name follow.</summary>
    private const int GroupLength = 18;

    /// <summary>Where people open a pad on a server.</summary>
    public static string AddressOf(string scheme, string host, string name) => $"{scheme}://{host}/p/{Uri.EscapeDataString(name)}";

    public static bool IsName(string text)
    {
        var group = GroupOf(text);
        var name = text.AsSpan(group);
        return name.Length is > 0 and <= LongestName && !name.Contains('$') && text is not ("." or "..") && !string.IsNullOrWhiteSpace(text)
            && !name.ContainsAnyInRange('\0', '\x1f');
    }

    /// <summary>
    /// The name under which Etherpad opens a pad (<c>PadManager.sanitizePadId</c>): of white space one <c>_</c> is left. The address stays as
    /// its author wrote it.
    /// </summary>
    public static string Opened(string name)
    {
        if (!name.Any(char.IsWhiteSpace))
        {
            return name;
        }

        var opened = new StringBuilder(name.Length);
        var isInSpace = false;
        foreach (var letter in name)
        {
            var isSpace = char.IsWhiteSpace(letter);
            if (!isSpace || !isInSpace)
            {
                opened.Append(isSpace ? '_' : letter);
            }

            isInSpace = isSpace;
        }

        return opened.ToString();
    }

    /// <summary>How a pad is called where its author gave it no name of another kind.</summary>
    public static string LabelOf(string name)
    {
        var isReadOnly = name.Length >= ReadOnlyStart + 16 && name.StartsWith("r.", StringComparison.Ordinal);
        return isReadOnly ? $"read-only pad {Numbers.Short(name.AsSpan(ReadOnlyStart))}" : name[GroupOf(name)..];
    }

    // A pad of a group; all its pads share what stands before the dollar sign.
    private static int GroupOf(string name)
        => name.StartsWith("g.", StringComparison.Ordinal) && name.IndexOf('$', StringComparison.Ordinal) == GroupLength ? GroupLength + 1 : 0;
}
