namespace SiteGen.Tests.Support;

/// <summary>Reads and copies whole folders.</summary>
internal static class FolderContents
{
    public static SortedDictionary<string, byte[]> Of(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
            }
        }

        return files;
    }

    public static void Copy(string from, string to)
    {
        foreach (var (name, bytes) in Of(from))
        {
            var target = Path.Combine(to, name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }
}
