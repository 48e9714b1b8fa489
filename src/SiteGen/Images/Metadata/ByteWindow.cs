namespace SiteGen.Images.Metadata;

/// <summary>
/// Reads a file here and there without holding it: headers cost one small read, and what a hostile file claims is never
/// more than what it has.
/// </summary>
internal sealed class ByteWindow
{
    /// <summary>No block of metadata is larger; larger ones are not looked into.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    private const int MostSearches = 4;

    private readonly Stream _file;
    private readonly int _step;
    private byte[] _bytes = [];
    private long _start;
    private int _count;
    private long _searched;

    /// <param name="step">How much is read when the next bytes are wanted.</param>
    public ByteWindow(Stream file, int step)
    {
        _file = file;
        _step = step;
        Length = file.Length;
    }

    public ByteWindow(byte[] bytes)
        : this(Stream.Null, 0)
    {
        (_bytes, _count, Length) = (bytes, bytes.Length, bytes.Length);
    }

    public long Length { get; }

    /// <summary>The bytes there, fewer at the end of the file; they hold until the next call.</summary>
    public ReadOnlySpan<byte> Read(long at, int count)
    {
        if (at < 0 || at >= Length || count <= 0)
        {
            return [];
        }

        count = (int)Math.Min(Math.Min(count, MostBytes), Length - at);
        if (at < _start || at + count > _start + _count)
        {
            Fill(at, count);
        }

        var from = (int)(at - _start);
        return _bytes.AsSpan(from, Math.Min(count, _count - from));
    }

    /// <summary>All of the bytes there, or nothing.</summary>
    public ReadOnlySpan<byte> ReadWhole(long at, long count)
        => count is > 0 and <= MostBytes && Read(at, (int)count) is var bytes && bytes.Length == count ? bytes : [];

    /// <summary>The whole file, however long.</summary>
    public byte[] Copy()
    {
        var copy = new byte[Length];
        for (var at = 0; at < copy.Length && Read(at, copy.Length - at) is { IsEmpty: false } part; at += part.Length)
        {
            part.CopyTo(copy.AsSpan(at));
        }

        return copy;
    }

    /// <summary>As much as one step brings; for walks over everything.</summary>
    public ReadOnlySpan<byte> ReadAhead(long at)
    {
        var bytes = Read(at, 1);
        return bytes.IsEmpty ? bytes : _bytes.AsSpan((int)(at - _start), _count - (int)(at - _start));
    }

    /// <summary>Whether there is any byte but zeros; taken for granted where a file sends us over the same place again and again.</summary>
    public bool HasAnything(long at, long end)
    {
        while (at < end && ReadAhead(at) is { IsEmpty: false } bytes)
        {
            var part = bytes[..(int)Math.Min(bytes.Length, end - at)];
            _searched += part.Length;
            if (_searched > MostSearches * Length || part.ContainsAnyExcept((byte)0))
            {
                return true;
            }

            at += part.Length;
        }

        return false;
    }

    private void Fill(long at, int count)
    {
        var wanted = (int)Math.Min(Math.Max(count, _step), Length - at);
        if (_bytes.Length < wanted)
        {
            _bytes = new byte[wanted];
        }

        _file.Position = at;
        _start = at;
        _count = _file.ReadAtLeast(_bytes.AsSpan(0, wanted), wanted, throwOnEndOfStream: false);
    }
}
