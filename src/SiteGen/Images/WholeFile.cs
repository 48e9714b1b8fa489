using SiteGen.Files;

namespace SiteGen.Images;

/// <summary>Writes a file beside its place and renames it: whoever looks, another build too, sees all of it or nothing.</summary>
internal static class WholeFile
{
    /// <summary>What such a file is called while it is written.</summary>
    public const string Suffix = "~";

    /// <summary>Writing the time of each use would cost more than it tells.</summary>
    public static readonly TimeSpan Exactness = TimeSpan.FromDays(1);

    /// <summary>Notes that a build used the file, so that it is not deleted as one that none wants.</summary>
    public static void Use(string fullPath, DateTimeOffset now)
    {
        try
        {
            if (now - File.GetLastWriteTimeUtc(fullPath) > Exactness)
            {
                File.SetLastWriteTimeUtc(fullPath, now.UtcDateTime);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <param name="fullPath">The folders above it are made.</param>
    /// <param name="now">When the build began: by the same clock it will be too old one day.</param>
    /// <param name="write">Writes the file to the path that it is given.</param>
    public static void Write(string fullPath, DateTimeOffset now, Action<string> write)
    {
        if (Path.GetDirectoryName(fullPath) is { } folder && !Directory.Exists(folder))
        {
            NotesFolder.Make(folder);
        }

        // By chance: processes of two machines that share the folder may have the same number.
        var beside = $"{fullPath}.{Path.GetRandomFileName()}{Suffix}";
        try
        {
            write(beside);
            File.SetLastWriteTimeUtc(beside, now.UtcDateTime);
            File.Move(beside, fullPath, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
