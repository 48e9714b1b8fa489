using System.Buffers.Binary;

namespace SiteGen.Images.Metadata;

/// <summary>Walks the sections of a Photoshop file: its resources are cleaned, and layers that hold photos with metadata go.</summary>
internal sealed class PhotoshopFile
{
    private const int HeaderSize = 26;
    private const int LargeVersion = 2;

    private readonly ByteWindow _file;
    private readonly Findings _findings;

    private PhotoshopFile(ByteWindow file, Findings findings) => (_file, _findings) = (file, findings);

    public static void Walk(ByteWindow file, Findings findings) => new PhotoshopFile(file, findings).Walk();

    private void Walk()
    {
        var layersSize = _file.Read(0, HeaderSize) is [_, _, _, _, _, LargeVersion, ..] ? 8 : 4;
        if (Section(HeaderSize, 4) is { } colours && Section(colours.End, 4) is { } resources && Section(resources.End, layersSize) is { } layers)
        {
            Resources(resources.At, resources.End);
            if (HiddenMetadata.Find(_file, layers.At, layers.End) is not null)
            {
                // The picture behind them shows the same.
                _findings.Replace(layers.At - layersSize, layers.End - layers.At + layersSize, new byte[layersSize]);
            }

            return;
        }

        _findings.Damage();
        _findings.Remove(HeaderSize, _file.Length - HeaderSize);
    }

    // Its length stands before it.
    private (long At, long End)? Section(long at, int size)
    {
        var number = _file.ReadWhole(at, size);
        if (number.IsEmpty)
        {
            return null;
        }

        var (start, length) = (at + size, TiffReader.Whole(number, size, isLittle: false));
        return length <= (ulong)(_file.Length - start) ? (start, start + (long)length) : null;
    }

    private void Resources(long at, long end)
    {
        var bytes = _file.ReadWhole(at, end - at);
        var block = PhotoshopBlock.Read(bytes);
        if (bytes.Length < end - at)
        {
            _findings.Damage();
        }

        if (block.Iptc is { } iptc)
        {
            _findings.Take(iptc);
        }

        if (block.HasLocation)
        {
            _findings.Locate();
        }

        if ((bytes.Length < end - at ? [] : block.Cleaned()) is { } cleaned)
        {
            var length = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(length, cleaned.Length);
            _findings.Replace(at - 4, end - at + 4, (byte[])[.. length, .. cleaned]);
        }
    }
}
