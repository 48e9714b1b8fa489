using System.Security.Cryptography;
using SiteGen.Files;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>Looks whether the files of a copy still are what was kept: else a pad would count as unchanged, and nobody have its text.</summary>
internal static class KeptParts
{
    /// <summary>What is wrong with a copy, file by file; nothing when all is well.</summary>
    public static ImmutableArray<KeptPartFault> FaultsOf(PadSnapshot snapshot)
    {
        var stem = snapshot.Text.Path.Folder.Append(PadTimes.FileName(snapshot.Taken));
        return
        [
            .. new[]
            {
                FaultOf(snapshot.Text, snapshot.Note.Text, $"{stem}.txt"),
                FaultOf(snapshot.Html, snapshot.Note.Html, $"{stem}.html"),
                FaultOf(snapshot.Etherpad, snapshot.Note.Etherpad, $"{stem}.etherpad"),
            }.OfType<KeptPartFault>(),
        ];
    }

    // A file that the JSON does not know is none of the copy.
    private static KeptPartFault? FaultOf(SourceFile? file, PadFileNote? note, string path)
    {
        if (note is null)
        {
            return null;
        }

        if (file is null)
        {
            return new(path, "is missing, though it was kept");
        }

        try
        {
            using var stream = File.OpenRead(file.FullPath);
            return Convert.ToHexStringLower(SHA256.HashData(stream)) == note.Sha256
                ? null
                : new(path, "was changed after it was kept") { IsOfOtherSize = file.Size != note.Bytes };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, "can't be read") { Rule = PadRules.Unreadable };
        }
    }
}
