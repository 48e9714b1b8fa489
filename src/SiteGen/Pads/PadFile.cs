using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Pads;

/// <summary>Reads a text or HTML of a kept pad; what is not UTF-8 in it was not so when it was kept, and is shown as the sign for that.</summary>
internal static class PadFile
{
    /// <summary>Null, and a warning, when it can't be read.</summary>
    public static Outcome<string?> Read(SourceFile file)
    {
        try
        {
            ReadOnlySpan<byte> bytes = File.ReadAllBytes(file.FullPath);
            var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return Outcome.Of<string?>(Encoding.UTF8.GetString(bytes[start..]));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(null, [PadRules.Unreadable.At(new(file.Path.Value), $"'{file.Path.Value}' can't be read")]);
        }
    }
}
