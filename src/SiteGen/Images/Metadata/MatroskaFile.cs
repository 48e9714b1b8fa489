using System.Numerics;

namespace SiteGen.Images.Metadata;

/// <summary>
/// Cleans MKV and WebM in place, since their index counts in bytes: tags, where programs note position and camera of the film that was
/// converted, and attached files become elements of the same size that say nothing.
/// </summary>
internal sealed class MatroskaFile
{
    private const uint Segment = 0x18538067;
    private const uint Cluster = 0x1F43B675;
    private const uint Tags = 0x1254C367;
    private const uint Attachments = 0x1941A469;
    private const byte Void = 0xEC;
    private const int LongestHead = 12;

    // The place of a film, as programs that convert it name what a phone wrote.
    private static readonly byte[][] PlaceNames = [[.. "LOCATION"u8], [.. "location"u8], [.. "Location"u8]];

    private readonly ByteWindow _file;
    private readonly Findings _findings;

    private MatroskaFile(ByteWindow file, Findings findings) => (_file, _findings) = (file, findings);

    public static void Walk(ByteWindow file, Findings findings)
    {
        if (!findings.IsReading)
        {
            new MatroskaFile(file, findings).Walk();
        }
    }

    private void Walk()
    {
        long at = 0;
        while (at < _file.Length)
        {
            if (Element(at) is not var (id, inside, end))
            {
                CutTags(at);
                return;
            }

            if (id is Tags or Attachments)
            {
                end = Silence(at, end);
            }

            // A film that was recorded as it was sent does not say where its clusters end: then their parts are stepped over.
            at = id == Segment || (id == Cluster && end < 0) ? inside : end;
            if (at < 0)
            {
                CutTags(inside);
                return;
            }
        }
    }

    // Behind what is not understood.
    private void CutTags(long at)
    {
        if (HiddenMetadata.Find(_file, at, _file.Length, [0x12, 0x54, 0xC3, 0x67]) is { } found)
        {
            _findings.Damage();
            _findings.Remove(found, _file.Length - found);
        }
    }

    // Its end.
    private long Silence(long at, long end)
    {
        end = end < 0 ? _file.Length : Math.Min(end, _file.Length);
        var bytes = _file.Read(at, (int)Math.Min(end - at, ByteWindow.MostBytes));
        foreach (var name in PlaceNames)
        {
            if (bytes.IndexOf(name) >= 0)
            {
                _findings.Locate();
            }
        }

        // The name of an empty element is one byte; its length takes what the other name leaves, up to the eight that it may have.
        var head = (int)Math.Min(9, end - at);
        var mark = new byte[head];
        var rest = end - at - head;
        for (var index = head - 1; index > 0; index--, rest >>= 8)
        {
            mark[index] = (byte)rest;
        }

        mark[0] = Void;
        if (head > 1)
        {
            mark[1] |= (byte)(1 << (9 - head));
        }

        _findings.Replace(at, head, mark);
        if (_file.HasAnything(at + head, end))
        {
            _findings.Blank(at + head, end - at - head);
        }

        return end;
    }

    /// <summary>What begins there; its end is -1 when it does not say it.</summary>
    private (uint Id, long Inside, long End)? Element(long at)
    {
        var head = _file.Read(at, LongestHead);
        var idSize = head.IsEmpty ? 9 : WidthAt(head[0]);
        if (idSize > 4 || head.Length <= idSize || WidthAt(head[idSize]) is var width && width > 8 || head.Length < idSize + width)
        {
            return null;
        }

        var id = 0u;
        foreach (var part in head[..idSize])
        {
            id = (id << 8) | part;
        }

        var first = (1 << (8 - width)) - 1;
        long size = head[idSize] & first;
        foreach (var part in head.Slice(idSize + 1, width - 1))
        {
            size = (size << 8) | part;
        }

        var inside = at + idSize + width;
        return (id, inside, size == (1L << (7 * width)) - 1 ? -1 : inside + size);
    }

    // The zeros before the first one say how many bytes follow.
    private static int WidthAt(byte first) => BitOperations.LeadingZeroCount((uint)first) - 23;
}
