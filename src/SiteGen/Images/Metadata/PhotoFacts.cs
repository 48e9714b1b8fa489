namespace SiteGen.Images.Metadata;

/// <summary>Makes one answer of what EXIF, XMP and IPTC say, which often differ.</summary>
internal static class PhotoFacts
{
    public static PhotoMetadata Of(Findings found, bool turnsItself)
    {
        var values = new ExifValues(found.Exif);
        return new PhotoMetadata
        {
            Title = First(Iptc(found, IptcBlock.ObjectName), Xmp(found, XmpNames.DublinCore, "title"), values.Text(ExifTags.WindowsTitle)),
            Caption = Caption(found, values),
            AltText = First(
                Xmp(found, XmpNames.IptcCore, "AltTextAccessibility"), Xmp(found, XmpNames.IptcCore, "ExtDescrAccessibility")),
            Taken = Taken(found, values),
            Artist = First(
                values.Text(ExifTags.Artist), Iptc(found, IptcBlock.Byline), Xmp(found, XmpNames.DublinCore, "creator"),
                values.Text(ExifTags.WindowsAuthor)),
            Copyright = First(
                values.Text(ExifTags.Copyright), Iptc(found, IptcBlock.CopyrightNotice), Xmp(found, XmpNames.DublinCore, "rights")),
            Camera = Camera(
                First(values.Text(ExifTags.Make), Xmp(found, XmpNames.Tiff, "Make")),
                First(values.Text(ExifTags.Model), Xmp(found, XmpNames.Tiff, "Model"))),
            Orientation = turnsItself ? 1 : Orientation(found, values),
            HasLocation = found.HasLocation,
            Exif = values.Listed(),
        };
    }

    private static string Caption(Findings found, ExifValues values)
    {
        string[] texts =
        [
            Iptc(found, IptcBlock.Caption), Xmp(found, XmpNames.DublinCore, "description"), values.Text(ExifTags.ImageDescription),
            Xmp(found, XmpNames.Tiff, "ImageDescription"),
        ];
        var (make, model) = (values.Text(ExifTags.Make), values.Text(ExifTags.Model));
        return First([.. texts.Where(text => !CameraCaptions.Has(text, make, model))]);
    }

    private static DateTime? Taken(Findings found, ExifValues values)
        => TakenDate.Of(values.Text(ExifTags.DateTaken))
            ?? TakenDate.Of(Xmp(found, XmpNames.Exif, "DateTimeOriginal"))
            ?? TakenDate.Of(Xmp(found, XmpNames.Photoshop, "DateCreated"))
            ?? TakenDate.Of(values.Text(ExifTags.DateDigitized))
            ?? TakenDate.Of(Xmp(found, XmpNames.Basic, "CreateDate"))
            ?? TakenDate.Of(Iptc(found, IptcBlock.DateCreated));

    private static int Orientation(Findings found, ExifValues values)
    {
        var text = First(values.Number(ExifTags.Orientation), Xmp(found, XmpNames.Tiff, "Orientation"));
        return text is [>= '1' and <= '8'] ? text[0] - '0' : 1;
    }

    private static string Camera(string make, string model)
        => model.Length == 0 || model.StartsWith(make.Split(' ')[0], StringComparison.OrdinalIgnoreCase) ? First(model, make) : $"{make} {model}";

    private static string Xmp(Findings found, string space, string name) => found.Xmp is { } packet ? MetadataText.Tidy(packet[space, name]) : "";

    private static string Iptc(Findings found, int field) => found.Iptc?[field] ?? "";

    private static string First(params string[] texts) => Array.Find(texts, static text => text.Length > 0) ?? "";
}
