namespace SiteGen.Images;

/// <summary>
/// A bug of ours that one picture's file brought to light: without its name nobody would find it among thousands. What is wrong with the
/// picture itself is a diagnostic.
/// </summary>
public sealed class PictureException(string path, Exception bug) : Exception($"at '{path}': {bug.GetType().Name}: {bug.Message}", bug)
{
    /// <summary>Whether it is one, and not the disk, an interruption, or one that has its name.</summary>
    public static bool IsBug(Exception exception)
        => exception is not (IOException or UnauthorizedAccessException or OperationCanceledException or PictureException);
}
