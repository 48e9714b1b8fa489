using System.Text.Json;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>Asks the program that knows metadata best; a test that needs it is skipped by its name when it is missing.</summary>
internal static class ExifTool
{
    // One group for each place where a format can hide something.
    private static readonly string[] Secrets =
    [
        "-GPSLatitude=52.5", "-GPSLatitudeRef=N", "-GPSLongitude=13.4", "-GPSLongitudeRef=E", "-EXIF:SerialNumber=12345",
        "-EXIF:LensSerialNumber=L99", "-EXIF:OwnerName=Alice Owner", "-EXIF:UserComment=a comment", "-EXIF:ImageUniqueID=0123456789",
        "-EXIF:HostComputer=alices-laptop", "-EXIF:Software=Editor 1.0", "-EXIF:OffsetTimeOriginal=+02:00",
        "-XMP-exif:GPSLatitude=52.5", "-XMP-exif:GPSLongitude=13.4", "-XMP-aux:SerialNumber=777", "-XMP-aux:OwnerName=Bob Owner",
        "-XMP-photoshop:City=Berlin", "-XMP-iptcExt:LocationShownCity=Berlin", "-XMP-xmpMM:DocumentID=xmp.did:1",
        "-XMP-xmpRights:Owner=Bob Owner", "-XMP-xmp:CreatorTool=Editor 1.0", "-IPTC:City=Berlin", "-IPTC:Keywords=Alice",
        "-Photoshop:SlicesGroupName=/home/alice/a.psd", "-Comment=a comment", "-Keys:GPSCoordinates=52.5, 13.4",
        "-UserData:GPSCoordinates=52.5, 13.4", "-UserData:SerialNumber=12345", "-ItemList:Comment=a comment",
    ];

    private static readonly string[] Credits =
    [
        "-EXIF:Artist=Ann Artist", "-EXIF:Copyright=(c) Ann Artist", "-EXIF:Orientation#=6", "-EXIF:DateTimeOriginal=2024:05:06 07:08:09",
        "-XMP-dc:Creator=Ann Artist", "-XMP-dc:Rights=(c) Ann Artist", "-XMP-dc:Description=A drawing",
        "-XMP-iptcCore:AltTextAccessibility=A triangle before a disc", "-IPTC:CodedCharacterSet=UTF8", "-IPTC:Caption-Abstract=A drawing",
        "-IPTC:By-line=Ann Artist", "-UserData:Title=A film", "-UserData:Copyright=(c) Ann Artist",
    ];

    /// <summary>Writes into a file, or into all files of a folder, whatever of secrets and credits their formats can hold.</summary>
    public static void Sign(string path, string thumbnail)
    {
        string[] small = [$"-ThumbnailImage<={thumbnail}", $"-Photoshop:PhotoshopThumbnail<={thumbnail}"];
        var run = OutsideTool.Run("exiftool", [.. Secrets, .. Credits, .. small, "-m", "-q", "-q", "-overwrite_original", path]);
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    /// <summary>Every tag of every file in a folder, by file: <c>Group:Name</c> and value.</summary>
    public static Dictionary<string, List<(string Tag, string Value)>> Read(string folder)
    {
        var run = OutsideTool.Run("exiftool", "-j", "-G1", "-a", "-u", "-ee3", "-r", "-q", "-q", "-ext", "*", folder);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.EnumerateArray().ToDictionary(
            file => Path.GetRelativePath(folder, file.GetProperty("SourceFile").GetString()!),
            file => file.EnumerateObject().Select(tag => (tag.Name, tag.Value.ToString())).ToList());
    }
}
