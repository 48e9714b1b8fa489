using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Pads;

/// <summary>Reads the bytes of a file that has some hundred of them, whatever somebody put in its place.</summary>
internal static class PadNoteFile
{
    private const long MostBytes = 100_000;

    /// <summary>Null, and a warning, when it can't be had.</summary>
    /// <param name="broken">What a file is that is no such note.</param>
    /// <param name="unreadable">What it is when the disk does not give it.</param>
    public static Outcome<byte[]?> Read(SourceFile file, DiagnosticRule broken, DiagnosticRule unreadable)
    {
        var path = file.Path.Value;
        if (file.Size > MostBytes)
        {
            return new(null, [broken.At(new(path), $"'{path}' can't be used: it is too large")]);
        }

        try
        {
            return Outcome.Of<byte[]?>(File.ReadAllBytes(file.FullPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, [unreadable.At(new(path), $"'{path}' can't be read")]);
        }
    }
}
