namespace SiteGen.Images.Metadata;

/// <summary>One EXIF field with its value as the file writes it.</summary>
internal readonly record struct ExifField(ExifFolder Folder, int Tag, int Type, int Count, byte[] Bytes);
