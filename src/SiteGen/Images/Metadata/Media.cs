namespace SiteGen.Images.Metadata;

/// <summary>Walks a file in whichever format its first bytes announce.</summary>
internal static class Media
{
    public static MediaFormat Walk(ByteWindow file, Findings findings)
    {
        var format = MediaFormats.Of(file.Read(0, MediaFormats.Needed));
        switch (format)
        {
            case MediaFormat.Jpeg:
                JpegFile.Walk(file, findings);
                break;
            case MediaFormat.Png:
                PngFile.Walk(file, findings);
                break;
            case MediaFormat.WebP:
                WebPFile.Walk(file, findings);
                break;
            case MediaFormat.Gif:
                GifFile.Walk(file, findings);
                break;
            case MediaFormat.Tiff:
                TiffFile.Walk(file, findings);
                break;
            case MediaFormat.Photoshop:
                PhotoshopFile.Walk(file, findings);
                break;
            case MediaFormat.Boxes:
                BoxFile.Walk(file, findings);
                break;
            case MediaFormat.Svg:
                SvgFile.Walk(file, findings);
                break;
            case MediaFormat.Matroska:
                MatroskaFile.Walk(file, findings);
                break;
            case MediaFormat.Raw:
                findings.Withhold("is a raw photo of a format whose metadata cannot be taken out");
                break;
        }

        return format;
    }
}
