using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Images.Metadata;

/// <summary>Cleans what a film says of itself: title, description, artist and copyright stay.</summary>
internal sealed class FilmNotes
{
    // A note's value starts with its language or a header, so the first letter says nothing about it.
    private static readonly ImmutableArray<string> Public =
    [
        "\u00A9nam", "\u00A9ART", "\u00A9cpy", "\u00A9des", "titl", "dscp", "cprt", "name", "auth", "perf", "hdlr",
        "mhdr", "keys", "desc", "meta", "ilst",
    ];

    private static readonly ImmutableArray<string> PublicKeys =
    [
        "com.apple.quicktime.title", "com.apple.quicktime.displayname", "com.apple.quicktime.artist", "com.apple.quicktime.author",
        "com.apple.quicktime.copyright", "com.apple.quicktime.description", "title", "artist", "copyright", "description",
    ];

    private readonly ByteWindow _file;
    private readonly Findings _findings;
    private readonly BoxBlanker _blank;

    private FilmNotes(ByteWindow file, Findings findings, BoxBlanker blank) => (_file, _findings, _blank) = (file, findings, blank);

    public static void Walk(ByteWindow file, Box notes, Findings findings, BoxBlanker blank)
        => new FilmNotes(file, findings, blank).Walk(notes);

    private void Walk(Box notes)
    {
        var boxes = BoxReader.Inside(_file, notes, HeadOf(notes));
        var keys = BoxReader.Find(boxes, "keys") is { } names ? Keys(names) : null;
        foreach (var box in boxes)
        {
            if (box.Name == "meta" && notes.Name == "udta")
            {
                Walk(box);
            }
            else if (box.Name == "XMP_")
            {
                _blank.Xmp(box.InsideAt, box.End);
            }
            else if (box.Name == "ilst")
            {
                List(box, keys);
            }
            else if (!Public.Contains(box.Name))
            {
                Locate(box.Name);
                _blank.Free(box);
            }
        }
    }

    // ISO's box begins with a version, QuickTime's does not.
    private int HeadOf(Box notes) => notes.Name != "meta" || _file.Read(notes.InsideAt + 4, 4).SequenceEqual("hdlr"u8) ? 0 : 4;

    private void List(Box list, List<string>? keys)
    {
        foreach (var item in BoxReader.Inside(_file, list))
        {
            var number = keys is null ? 0 : BinaryPrimitives.ReadInt32BigEndian(Encoding.Latin1.GetBytes(item.Name));
            var isNumbered = keys is not null && number > 0 && number <= keys.Count;
            var name = isNumbered ? keys![number - 1] : item.Name;
            if (isNumbered ? !PublicKeys.Contains(name) : !Public.Contains(name))
            {
                Locate(name);
                _blank.Free(item);
            }
        }
    }

    private void Locate(string name)
    {
        if (name is "\u00A9xyz" or "loci" || name.Contains("location", StringComparison.OrdinalIgnoreCase))
        {
            _findings.Locate();
        }
    }

    private List<string> Keys(Box keys) =>
    [
        .. BoxReader.Inside(_file, keys, 8).Select(key =>
            Encoding.UTF8.GetString(_file.Read(key.InsideAt, (int)Math.Min(256, key.End - key.InsideAt)))),
    ];
}
