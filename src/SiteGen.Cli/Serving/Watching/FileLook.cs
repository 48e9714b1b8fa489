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
}
