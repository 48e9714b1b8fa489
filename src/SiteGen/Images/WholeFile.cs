namespace SiteGen.Images;

/// <summary>Writes a file beside its place and renames it: whoever looks, another build too, sees all of it or nothing.</summary>
internal static class WholeFile
{
    /// <summary>What such a file is called while it is written.</summary>
    public const string Suffix = "~";

    public static void Write(string fullPath, Action<string> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath) ?? fullPath);
        var beside = string.Create(
            CultureInfo.InvariantCulture, $"{fullPath}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}{Suffix}");
        try
        {
            write(beside);
            File.Move(beside, fullPath, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
