using System.Buffers;

namespace SiteGen.Templates.Functions;

/// <summary>Room in which a text is put together that is read once: what grows with each page would otherwise be most of what the garbage collector sees.</summary>
internal sealed class PooledText(int room) : IDisposable
{
    private char[] _letters = ArrayPool<char>.Shared.Rent(room);

    public int Length { get; private set; }

    public char this[int index] => _letters[index];

    public void Append(ReadOnlySpan<char> text)
    {
        Widen(text.Length);
        text.CopyTo(_letters.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char letter)
    {
        Widen(1);
        _letters[Length++] = letter;
    }

    public ReadOnlySpan<char> AsSpan() => _letters.AsSpan(0, Length);

    public override string ToString() => new(_letters, 0, Length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_letters);
        _letters = [];
    }

    private void Widen(int more)
    {
        if (Length + more <= _letters.Length)
        {
            return;
        }

        var wider = ArrayPool<char>.Shared.Rent(Math.Max(_letters.Length * 2, Length + more));
        AsSpan().CopyTo(wider);
        ArrayPool<char>.Shared.Return(_letters);
        _letters = wider;
    }
}
