namespace SiteGen.Data;

/// <summary>Letters that nobody sees and that no address and no path of a file can hold.</summary>
internal static class ControlCharacter
{
    /// <summary>The first one in a text, in words of a message; null when there is none.</summary>
    public static string? FirstIn(string text)
    {
        foreach (var letter in text)
        {
            if (Is(letter))
            {
                return NameOf(letter);
            }
        }

        return null;
    }

    public static bool Is(char letter) => letter is < ' ' or '\u007F';

    public static string NameOf(char letter) => letter == 0 ? "a NUL character" : $"control character U+{(int)letter:X4}";
}
