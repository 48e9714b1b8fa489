namespace SiteGen.Images.Metadata;

/// <summary>
/// Looks into documents and sound files, which are otherwise published as they are: photos in them keep what their cameras wrote, and
/// what a phone recorded keeps its place. The former is made empty where it stands; with the latter, the file is not published.
/// </summary>
internal sealed class PhotosWithin
{
    private const int LongestName = 64;

    private static readonly ImmutableArray<string> Documents = [".pdf", ".ai", ".eps", ".ps"];

    private static readonly ImmutableArray<string> Recordings =
        [".mp3", ".aac", ".ogg", ".oga", ".ogv", ".opus", ".flac", ".wav", ".aif", ".aiff", ".avi", ".wma", ".wmv", ".asf"];

    private readonly ByteWindow _file;
    private readonly Findings _findings;
    private readonly BoxBlanker _blank;

    private PhotosWithin(ByteWindow file, Findings findings)
    {
        (_file, _findings) = (file, findings);
        _blank = new BoxBlanker(file, findings);
    }

    private static ReadOnlySpan<byte> ExifSign => "Exif\0\0"u8;

    private static ReadOnlySpan<byte> XmpSign => "<x:xmpmeta"u8;

    private static ReadOnlySpan<byte> XmpEnd => "</x:xmpmeta>"u8;

    public static bool AreExpectedIn(string name) => IsOneOf(Documents, name) || IsOneOf(Recordings, name);

    public static void Clean(ByteWindow file, string name, Findings findings)
    {
        var within = new PhotosWithin(file, findings);
        within.CleanPhotos();
        if (IsOneOf(Recordings, name) && (within.HasPlace("location"u8) || within.HasPlace("LOCATION"u8)))
        {
            findings.Locate();
            findings.Withhold("says where it was recorded, which cannot be taken out of files of this kind");
        }
    }

    private static bool IsOneOf(ImmutableArray<string> endings, string name)
        => endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    private void CleanPhotos()
    {
        for (var at = 0L; HiddenMetadata.Find(_file, at, _file.Length, ExifSign) is { } found; at = found + ExifSign.Length)
        {
            Exif(found);
        }

        for (var at = 0L; HiddenMetadata.Find(_file, at, _file.Length, XmpSign) is { } found; at = found + XmpSign.Length)
        {
            Xmp(found);
        }
    }

    // Before the sign stands how long the block of a JPEG is; what that covers may become shorter, but not move.
    private void Exif(long sign)
    {
        if (_file.Read(sign - 4, 4) is not [0xFF, 0xE1, var high, var low])
        {
            return;
        }

        var at = sign + ExifSign.Length;
        var block = _file.ReadWhole(at, Math.Min(_file.Length - at, (high << 8) + low - 8)).ToArray();
        if (block.Length > 0 && _findings.Take(ExifBlock.Read(block)) is { IsPrivate: true } exif && exif.Cleaned() is { } cleaned)
        {
            _blank.Settle(at, block, cleaned, 0);
        }
    }

    // What a document says of its author is meant to be read; where a photo was taken is not.
    private void Xmp(long at)
    {
        if (HiddenMetadata.Find(_file, at, _file.Length, XmpEnd) is not { } end)
        {
            return;
        }

        var bytes = _file.ReadWhole(at, end + XmpEnd.Length - at).ToArray();
        if (bytes.Length > 0 && XmpPacket.Read(bytes) is { HasLocation: true } packet && packet.Cleaned() is { } cleaned)
        {
            _findings.Locate();
            _blank.Settle(at, bytes, cleaned, (byte)' ');
        }
    }

    // As ISO 6709 has it, +52.5200+013.4050/, behind the name that programs give it when they convert what a phone recorded.
    private bool HasPlace(ReadOnlySpan<byte> sign)
    {
        for (var at = 0L; HiddenMetadata.Find(_file, at, _file.Length, sign) is { } found; at = found + sign.Length)
        {
            var bytes = _file.Read(found + sign.Length, LongestName);
            for (var index = 0; index + 4 <= bytes.Length; index++)
            {
                if (bytes[index] is (byte)'+' or (byte)'-' && bytes[(index + 1)..] is [>= (byte)'0' and <= (byte)'9', >= (byte)'0' and <= (byte)'9', (byte)'.', ..])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
