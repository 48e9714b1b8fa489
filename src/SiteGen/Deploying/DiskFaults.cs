namespace SiteGen.Deploying;

/// <summary>What a disk or a mounted folder says when it can't.</summary>
internal static class DiskFaults
{
    // ENOSPC of Linux and macOS, EDQUOT of both, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private static readonly int[] FullCodes = [28, 122, 69, 0x70, 0x27];

    public static TargetFault Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => new(DeployRules.NotAllowed, exception.Message, exception),
        _ when FullCodes.Contains(exception.HResult & 0xFFFF) => new(DeployRules.Full, $"there is no room left: {exception.Message}", exception),
        _ => new(DeployRules.Refused, exception.Message, exception),
    };
}
