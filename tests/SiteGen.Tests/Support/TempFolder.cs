namespace SiteGen.Tests.Support;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sitegen-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllBytes(path, bytes);
    }

    public string Read(string name) => System.IO.File.ReadAllText(File(name));

    /// <summary>Every file below a folder of it, by its path there with forward slashes; empty when there is no such folder.</summary>
    public SortedDictionary<string, byte[]> Files(string folder = "") => FolderContents.Of(File(folder));

    public void Dispose()
    {
        // A link back to the folder must not be followed while it goes.
        foreach (var entry in new DirectoryInfo(Path).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, MaxRecursionDepth = 8 }))
        {
            if (entry.LinkTarget is not null)
            {
                entry.Delete();
            }
        }

        Directory.Delete(Path, recursive: true);
    }
}
