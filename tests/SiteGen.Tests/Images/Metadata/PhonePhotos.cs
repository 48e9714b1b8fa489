using System.Buffers.Binary;
using System.Text;
using SiteGen.Images.Metadata;

namespace SiteGen.Tests.Images.Metadata;

/// <summary>What phones and programs do to photos and exiftool does not write: second pictures, maker notes, photos in drawings.</summary>
internal static class PhonePhotos
{
    private const int MakerNote = 0x927C;

    /// <summary>A JPEG's segment.</summary>
    public static byte[] Segment(byte marker, ReadOnlySpan<byte> name, ReadOnlySpan<byte> body)
    {
        var length = new byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)(2 + name.Length + body.Length));
        return [0xFF, marker, .. length, .. name, .. body];
    }

    /// <summary>Multi-Picture Format: a list in front, and a whole second photo with a position of its own behind the end.</summary>
    public static byte[] WithSecondPicture(byte[] photo)
    {
        byte[] entries =
        [
            .. Number(0x20030000), .. Number(photo.Length), .. Number(0), .. Number(0),
            .. Number(0x00020002), .. Number(photo.Length), .. Number(photo.Length), .. Number(0),
        ];
        byte[] list =
        [
            .. "MM\0*"u8, .. Number(8), 0, 3,
            0xB0, 0, 0, 7, .. Number(4), .. "0100"u8,
            0xB0, 1, 0, 4, .. Number(1), .. Number(2),
            0xB0, 2, 0, 7, .. Number(entries.Length), .. Number(50), .. Number(0), .. entries,
        ];
        return [0xFF, 0xD8, .. Segment(0xE2, "MPF\0"u8, list), .. photo[2..], .. photo];
    }

    public static byte[] WithMakerNote(byte[] photo)
    {
        ExifField[] fields =
        [
            new(ExifFolder.Image, ExifTags.Make, TiffTypes.Ascii, 6, [.. "Canon\0"u8]),
            new(ExifFolder.Image, ExifTags.Artist, TiffTypes.Ascii, 4, [.. "Ann\0"u8]),
            new(ExifFolder.Photo, MakerNote, 7, 22, [.. "FAKE\0serial 1234567890"u8]),
        ];
        byte[] clean = [.. Remove(photo, "Exif\0\0"u8)];
        return [0xFF, 0xD8, .. Segment(0xE1, "Exif\0\0"u8, ExifWriter.Write(fields, isLittle: true)), .. clean[2..]];
    }

    public static byte[] InDrawing(byte[] photo) => Encoding.UTF8.GetBytes($"""
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:x="adobe:ns:meta/" width="9" height="9">
          <metadata><x:xmpmeta><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="52,30N" exif:GPSLongitude="13,24E"/>
          </rdf:RDF></x:xmpmeta></metadata>
          <image width="9" height="9" href="data:image/jpeg;base64,{Convert.ToBase64String(photo)}"/>
        </svg>
        """);

    private static byte[] Remove(byte[] photo, ReadOnlySpan<byte> name)
    {
        var at = photo.AsSpan().IndexOf(name);
        var length = BinaryPrimitives.ReadUInt16BigEndian(photo.AsSpan(at - 2));
        return [.. photo[..(at - 4)], .. photo[(at - 2 + length)..]];
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
