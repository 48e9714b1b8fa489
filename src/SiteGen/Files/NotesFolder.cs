namespace SiteGen.Files;

/// <summary>The site's <c>.sitegen/</c>: what builds keep for later ones. Deleting it costs time, nothing else.</summary>
public static class NotesFolder
{
    public const string Name = ".sitegen";

    /// <summary>Makes a folder directly below it; notes to ourselves do not belong into the blog's history.</summary>
    public static void Make(string fullPath)
    {
        Directory.CreateDirectory(fullPath);
        if (Path.GetDirectoryName(fullPath) is { } parent && Path.GetFileName(parent) == Name
            && Path.Combine(parent, ".gitignore") is var ignore && !File.Exists(ignore))
        {
            WriteOnce(ignore);
        }
    }

    // Another thread or build that is about to write it writes the same.
    private static void WriteOnce(string ignore)
    {
        try
        {
            File.WriteAllText(ignore, "*\n");
        }
        catch (IOException)
        {
        }
    }
}
