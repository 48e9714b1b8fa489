namespace SiteGen.Cli.Serving.Watching;

/// <summary>What is at a path when somebody looks.</summary>
internal readonly record struct FileLook(bool IsThere, bool IsFolder, bool IsLink, long Size)
{
    private const FileAttributes Nothing = (FileAttributes)(-1);

    public static FileLook At(string fullPath)
    {
        try
        {
            var file = new FileInfo(fullPath);
            var attributes = file.Attributes;
            if (attributes == Nothing)
            {
                return default;
            }

            var isFolder = attributes.HasFlag(FileAttributes.Directory);
            return new(true, isFolder, attributes.HasFlag(FileAttributes.ReparsePoint), isFolder ? 0 : file.Length);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Gone between two questions, or in a folder that is closed to us: either way it can't be read.
            return default;
        }
    }

    /// <summary>Whether a file's last character is an end of line; false if that can't be said.</summary>
    public static bool EndsLine(string fullPath)
    {
        try
        {
            using var file = File.OpenHandle(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Span<byte> last = stackalloc byte[1];
            var length = RandomAccess.GetLength(file);
            return length > 0 && RandomAccess.Read(file, last, length - 1) == 1 && last[0] == '\n';
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return false;
        }
    }
}
