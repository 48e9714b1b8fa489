using System.Buffers;
using System.Text;

namespace SiteGen.Files;

/// <summary>A growing UTF-8 buffer: outputs are written here, not into strings, and it is reused for the next one.</summary>
public sealed class ByteBuffer : IBufferWriter<byte>
{
    private const int OnePass = 16 * 1024 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Drops what was written after <paramref name="length"/>.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(GetSpan(bytes.Length));
        Length += bytes.Length;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        // Three bytes per UTF-16 unit is the worst case, so that one pass is enough; for a huge text that is too much to keep ready.
        var target = GetSpan(text.Length <= OnePass ? text.Length * 3 : Encoding.UTF8.GetByteCount(text));
        Length += Encoding.UTF8.GetBytes(text, target);
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsSpan(Length);
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(SizeFor((long)Length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    private int SizeFor(long least) => least <= Array.MaxLength
        ? (int)Math.Min(Math.Max(_bytes.Length * 2L, least), Array.MaxLength)
        : throw new IOException("an output grows beyond two gigabytes");
}
