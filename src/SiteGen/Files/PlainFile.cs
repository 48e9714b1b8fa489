using System.Formats.Tar;

namespace SiteGen.Files;

/// <summary>
/// Tells files from pipes, sockets and devices, which would hold up a build or never end, without opening them.
/// </summary>
internal static class PlainFile
{
    private const int TypeOffset = 156;

    /// <summary>Pipes and devices claim to be empty: only what does needs the second look.</summary>
    public static bool Is(string fullPath, long size) => size > 0 || OperatingSystem.IsWindows() || IsByType(fullPath);

    // Of all that .NET offers, only an archive's header tells the type of a file that was not opened.
    private static bool IsByType(string fullPath)
    {
        try
        {
            var header = new MemoryStream();
            using (var archive = new TarWriter(header, TarEntryFormat.Ustar, leaveOpen: true))
            {
                archive.WriteEntry(fullPath, "file");
            }

            return header.GetBuffer()[TypeOffset] is (byte)TarEntryType.RegularFile or (byte)TarEntryType.HardLink or 0;
        }
        catch (UnauthorizedAccessException)
        {
            // A file, though not ours to read: whoever reads it says so.
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
