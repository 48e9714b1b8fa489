namespace SiteGen.Images;

/// <summary>The part of a made file's name that is for people, who see it when they save the file; a hash after it tells files apart.</summary>
internal static class FileTitle
{
    private const int MaxLength = 60;

    /// <param name="name">What it is made of: its letters and digits of ASCII.</param>
    /// <param name="otherwise">For a name that has none.</param>
    public static string Of(string name, string otherwise)
    {
        var letters = new string([.. name.ToLowerInvariant().Select(static letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]);
        var title = string.Join('-', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return title.Length == 0 ? otherwise : title.Length > MaxLength ? title[..MaxLength].TrimEnd('-') : title;
    }
}
