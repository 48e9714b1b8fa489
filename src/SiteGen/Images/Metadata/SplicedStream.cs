namespace SiteGen.Images.Metadata;

/// <summary>A file with its changes, read from front to back; so that a long film is never held whole.</summary>
internal sealed class SplicedStream : Stream
{
    private readonly Stream _original;
    private readonly ImmutableArray<Splice> _splices;
    private int _next;
    private long _inside;
    private long _position;

    public SplicedStream(Stream original, ImmutableArray<Splice> splices)
    {
        (_original, _splices) = (original, splices);
        Length = original.Length + splices.Sum(static splice => splice.NewLength - splice.Length);
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => _position;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            MoveTo(value);
            _position = value;
        }
    }

    public override int Read(Span<byte> buffer)
    {
        var count = ReadOn(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _original.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadOn(Span<byte> buffer)
    {
        while (_next < _splices.Length && !buffer.IsEmpty)
        {
            var splice = _splices[_next];
            if (_original.Position < splice.At)
            {
                return _original.Read(buffer[..(int)Math.Min(buffer.Length, splice.At - _original.Position)]);
            }

            if (_inside < splice.NewLength)
            {
                return ReadNew(splice, buffer);
            }

            _original.Position = splice.End;
            (_next, _inside) = (_next + 1, 0);
        }

        return _original.Read(buffer);
    }

    private void MoveTo(long target)
    {
        var (position, original) = (0L, 0L);
        for (_next = 0, _inside = 0; _next < _splices.Length; _next++)
        {
            var splice = _splices[_next];
            var start = position + splice.At - original;
            if (target < start)
            {
                break;
            }

            (position, original) = (start + splice.NewLength, splice.End);
            if (target < position)
            {
                _inside = target - start;
                _original.Position = splice.At;
                return;
            }
        }

        _original.Position = original + target - position;
    }

    private int ReadNew(Splice splice, Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, splice.NewLength - _inside);
        if (splice.IsBlank)
        {
            buffer[..count].Clear();
        }
        else
        {
            splice.Bytes.Span.Slice((int)_inside, count).CopyTo(buffer);
        }

        _inside += count;
        return count;
    }
}
