using System.Runtime.InteropServices;

namespace SiteGen.Search;

/// <summary>Counts the words of one text after the other; one thread's at a time. A word costs one look into a table that stays in the processor's cache.</summary>
internal sealed class TermCounter
{
    /// <summary>In letters: what is longer is found by its beginning. <c>search.js</c> cuts what readers type in the same way.</summary>
    public const int LongestTerm = 40;

    private const int Chunk = 256 * 1024;
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;

    private static readonly byte[] AsciiLetters = [.. Enumerable.Range(0, 0x80).Select(static c => (byte)Folding.Of((char)c))];

    private readonly List<Entry> _entries = [];
    private byte[] _letters = new byte[16 * 1024];
    private int[] _slots = new int[2048];
    private int _end;
    private int _start;
    private uint _hash = HashStart;
    private int _words;
    private Memory<byte> _kept;

    /// <summary>Whether words stand in a heading now.</summary>
    public bool IsInHeading { get; set; }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        _entries.Clear();
        (_end, _start, _hash, _words, IsInHeading) = (0, 0, HashStart, 0, false);
    }

    /// <summary>Adds a letter of ASCII to the word that is being read.</summary>
    public void Add(byte letter)
    {
        Room(1)[_end++] = letter;
        _hash = (_hash ^ letter) * HashFactor;
    }

    /// <summary>Reads words of ASCII up to the first other letter.</summary>
    /// <returns>How many letters were read.</returns>
    public int AddAscii(ReadOnlySpan<char> text)
    {
        var (letters, end, hash) = (Room(text.Length), _end, _hash);
        var read = 0;
        for (; read < text.Length; read++)
        {
            var c = text[read];
            if (c >= 0x80)
            {
                break;
            }

            var letter = AsciiLetters[c];
            if (letter != 0)
            {
                letters[end++] = letter;
                hash = (hash ^ letter) * HashFactor;
            }
            else if (end > _start)
            {
                (_end, _hash) = (end, hash);
                End();
                (end, hash) = (_end, HashStart);
            }
        }

        (_end, _hash) = (end, hash);
        return read;
    }

    private byte[] Room(int length)
    {
        if (_end + length + 4 > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _end + length + 4));
        }

        return _letters;
    }

    /// <summary>Adds any letter.</summary>
    public void Add(char letter)
    {
        switch (letter)
        {
            case < '\x80':
                Add((byte)letter);
                break;
            case < '\u0800':
                Add((byte)(0xC0 | (letter >> 6)));
                Add((byte)(0x80 | (letter & 0x3F)));
                break;
            default:
                Add((byte)(0xE0 | (letter >> 12)));
                Add((byte)(0x80 | ((letter >> 6) & 0x3F)));
                Add((byte)(0x80 | (letter & 0x3F)));
                break;
        }
    }

    /// <summary>Ends the word; those of a single letter are passed over.</summary>
    /// <param name="least">How many bytes it must have.</param>
    public void End(int least = 2)
    {
        var length = _end - _start;
        if (length == 0)
        {
            return;
        }

        if (length < least)
        {
            _end = _start;
        }
        else
        {
            _words++;
            Count(length <= LongestTerm ? length : Cut());
        }

        (_start, _hash) = (_end, HashStart);
    }

    // Letters of other scripts have two or three bytes.
    private int Cut()
    {
        var letters = 0;
        var at = _start;
        for (_hash = HashStart; at < _end; at++)
        {
            if ((_letters[at] & 0xC0) != 0x80 && ++letters > LongestTerm)
            {
                break;
            }

            _hash = (_hash ^ _letters[at]) * HashFactor;
        }

        _end = at;
        return _end - _start;
    }

    public PageTerms Take()
    {
        var room = Reserve(_end + (2 * _entries.Count));
        var bytes = room.Span;
        var next = Starts();
        foreach (ref readonly var entry in CollectionsMarshal.AsSpan(_entries))
        {
            ref var at = ref next[TermRange.Of(_letters[entry.Start])];
            bytes[at] = entry.Length;
            _letters.AsSpan(entry.Start, entry.Length).CopyTo(bytes[(at + 1)..]);
            at += entry.Length + 2;
            bytes[at - 1] = (byte)(Math.Min(entry.Count, PageTerms.Term.MostOften) | (entry.IsInHeading ? PageTerms.Term.HeadingBit : 0));
        }

        return new(room, _words, next);
    }

    private TermRange.Ends Starts()
    {
        var sizes = default(TermRange.Ends);
        foreach (ref readonly var entry in CollectionsMarshal.AsSpan(_entries))
        {
            sizes[TermRange.Of(_letters[entry.Start])] += entry.Length + 2;
        }

        var starts = default(TermRange.Ends);
        for (var range = 1; range < TermRange.Count; range++)
        {
            starts[range] = starts[range - 1] + sizes[range - 1];
        }

        return starts;
    }

    // Ten thousand small arrays that stay would be moved about by the garbage collector; large ones it leaves where they are.
    private Memory<byte> Reserve(int length)
    {
        if (_kept.Length < length)
        {
            _kept = new byte[Math.Max(length, Chunk)];
        }

        var room = _kept[..length];
        _kept = _kept[length..];
        return room;
    }

    private void Count(int length)
    {
        var word = _letters.AsSpan(_start, length);
        var entries = CollectionsMarshal.AsSpan(_entries);
        var mask = _slots.Length - 1;
        for (var slot = (int)(_hash ^ (_hash >> 15)) & mask; ; slot = (slot + 1) & mask)
        {
            var place = _slots[slot] - 1;
            if (place < 0)
            {
                _entries.Add(new(_start, (byte)length, _hash, 1, IsInHeading));
                _slots[slot] = _entries.Count;
                if (_entries.Count * 2 > _slots.Length)
                {
                    Grow();
                }

                return;
            }

            ref var entry = ref entries[place];
            if (entry.Hash == _hash && entry.Length == length && _letters.AsSpan(entry.Start, length).SequenceEqual(word))
            {
                entry = entry with { Count = entry.Count + 1, IsInHeading = entry.IsInHeading || IsInHeading };
                _end = _start;
                return;
            }
        }
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 4];
        var mask = _slots.Length - 1;
        for (var i = 0; i < _entries.Count; i++)
        {
            var hash = _entries[i].Hash;
            var slot = (int)(hash ^ (hash >> 15)) & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = i + 1;
        }
    }

    private readonly record struct Entry(int Start, byte Length, uint Hash, int Count, bool IsInHeading);
}
