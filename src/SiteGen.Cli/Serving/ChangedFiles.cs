namespace SiteGen.Cli.Serving;

/// <summary>Says in a few words what changed.</summary>
internal static class ChangedFiles
{
    public static string Words(FileChanges changes, string rootFullPath)
    {
        if (changes.IsUnknown)
        {
            return "everything was looked at again";
        }

        string[] names = [.. changes.Files.Concat(changes.Folders.Select(static folder => folder + "/"))];
        if (names.Length == 0)
        {
            return "nothing changed";
        }

        var path = Path.GetRelativePath(rootFullPath, names[0]).Replace('\\', '/');
        var first = path is "." or "./" ? "the site's folder" : path is ".." or "../" ? "the folder around the site" : Cli.Reporting.Words.OneLine(path);
        return names.Length == 1 ? $"{first} changed" : $"{first} and {Cli.Reporting.Words.Count(names.Length - 1, "other file")} changed";
    }
}
