namespace SiteGen.Images.Metadata;

/// <summary>
/// Finds what a picture or a film may not tell everybody. Out go positions and names of places, serial numbers, owners' names, maker
/// notes, small copies and previews, comments, histories, program and computer names, what follows behind a picture's end, and every block
/// that is not known. What stays: pixels byte for byte, colour profile, orientation, resolution, title, caption, headline, alternative text,
/// artist, credit, copyright and licence, when the photo was taken (by the camera's clock, without its time zone), camera, lens and exposure.
/// </summary>
public static class MetadataStripper
{
    /// <summary>Changes when other things are taken out than before: what was cleaned earlier is then cleaned anew.</summary>
    public const string Version = "2";

    private const int Step = 128 * 1024;

    public static CleanedFile Clean(string fullPath)
    {
        using var file = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        return Clean(file, fullPath);
    }

    /// <param name="file">Must be able to seek; stays open.</param>
    /// <param name="name">Its ending matters only where the first bytes say nothing: a broken picture is no text.</param>
    public static CleanedFile Clean(Stream file, string name)
    {
        var findings = new Findings();
        var window = new ByteWindow(file, Step);
        if (Media.Walk(window, findings) == MediaFormat.None)
        {
            Guess(window, name, findings);
        }

        return new CleanedFile(findings.Splices(), findings);
    }

    private static void Guess(ByteWindow file, string name, Findings findings)
    {
        if (SvgFile.IsNamedIn(name))
        {
            SvgFile.Walk(file, findings);
        }
        else if (PackedDrawing.IsNamedIn(name))
        {
            PackedDrawing.Walk(file, findings);
        }
        else if (PhotosWithin.AreExpectedIn(name))
        {
            PhotosWithin.Clean(file, name, findings);
        }
        else if (HiddenMetadata.IsExpectedIn(name))
        {
            HiddenMetadata.Cut(file, findings);
        }
    }
}
