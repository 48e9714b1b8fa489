using System.Buffers;
using SiteGen.Files;

namespace SiteGen.Markdown.Highlighting;

/// <summary>A borrowed buffer before a writer: many small pieces of markup become few writes.</summary>
internal ref struct HtmlBuffer(TextWriter output)
{
    private const int Size = 4096;

    private readonly char[] _buffer = ArrayPool<char>.Shared.Rent(Size);
    private int _count;

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _count)
        {
            Flush();
            if (text.Length > _buffer.Length)
            {
                output.Write(text);
                return;
            }
        }

        text.CopyTo(_buffer.AsSpan(_count));
        _count += text.Length;
    }

    public void Append(char character)
    {
        if (_count == _buffer.Length)
        {
            Flush();
        }

        _buffer[_count++] = character;
    }

    public void AppendNumber(int number, int width = 0)
    {
        Span<char> digits = stackalloc char[12];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        for (var i = length; i < width; i++)
        {
            Append(' ');
        }

        Append(digits[..length]);
    }

    /// <summary>Text as HTML, with the entities that Hugo writes.</summary>
    public void AppendEscaped(scoped ReadOnlySpan<char> text)
    {
        while (TemplateEscaping.IndexOfSpecial(text) is >= 0 and var at)
        {
            Append(text[..at]);
            Append(TemplateEscaping.Reference(text[at]));
            text = text[(at + 1)..];
        }

        Append(text);
    }

    /// <summary>Hands everything to the writer and gives the buffer back; nothing may be written afterwards.</summary>
    public void Complete()
    {
        Flush();
        ArrayPool<char>.Shared.Return(_buffer);
    }

    private void Flush()
    {
        output.Write(_buffer.AsSpan(0, _count));
        _count = 0;
    }
}
