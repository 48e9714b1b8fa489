using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>Which paths below the output folder a site may have: the last guard before a name reaches the disk.</summary>
internal static class OutputPath
{
    private const string OwnPrefix = ".sitegen-";

    // What Linux takes; to refuse more on one system than on another would make a site build here and fail there.
    private const int LongestNameInBytes = 255;
    private const int LongestPathInBytes = 3072;

    /// <summary>True for a path that, below any folder, names a file in it or in a folder below it.</summary>
    public static bool IsInside(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty || path.Contains('\0') || (Path.DirectorySeparatorChar == '\\' && path.ContainsAny('\\', ':')))
        {
            return false;
        }

        foreach (var range in path.Split('/'))
        {
            if (path[range] is "" or "." or "..")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Why an output may not be written; null when it may.</summary>
    /// <param name="path">Its <c>Url.OutputFile</c>.</param>
    /// <param name="place">Where its author is told.</param>
    public static Diagnostic? Refusal(Output output, string path, SourceLocation place)
    {
        if (!IsInside(path))
        {
            return OutputRules.LeavesOutput.At(place, $"{output.Noun} has the address '{output.Url}', which leads out of the output folder");
        }

        // A file that lies on a disk under such a name can be copied under it; nobody means to invent one.
        if (output is not FileOutput && path.Any(char.IsControl))
        {
            return OutputRules.LeavesOutput.At(place, $"{output.Noun} has the address '{output.Url}', which holds control characters");
        }

        if (path.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return OutputRules.ReservedName.At(place, $"{output.Noun} has the address '{output.Url}', a name that this program uses itself");
        }

        return IsTooLong(path)
            ? OutputRules.NameTooLong.At(place, $"{output.Noun} has an address that is too long for a file: '{output.Url}'")
            : null;
    }

    private static bool IsTooLong(ReadOnlySpan<char> path)
    {
        // A UTF-16 unit takes three bytes at most.
        if (path.Length <= LongestNameInBytes / 3)
        {
            return false;
        }

        foreach (var range in path.Split('/'))
        {
            if (Encoding.UTF8.GetByteCount(path[range]) > LongestNameInBytes)
            {
                return true;
            }
        }

        return Encoding.UTF8.GetByteCount(path) > LongestPathInBytes;
    }
}
