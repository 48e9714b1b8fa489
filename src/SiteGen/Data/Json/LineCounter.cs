using System.Text;

namespace SiteGen.Data.Json;

/// <summary>Line and column of places in UTF-8 text that are asked for in ascending order.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _line = 1;
    private int _lineStart;
    private int _position;

    public (int Line, int Column) At(int offset)
    {
        var newLines = _bytes[_position..offset];
        if (newLines.LastIndexOf((byte)'\n') is >= 0 and var last)
        {
            _line += newLines.Count((byte)'\n');
            _lineStart = _position + last + 1;
        }

        _position = offset;
        return (_line, 1 + Encoding.UTF8.GetCharCount(_bytes[_lineStart..offset]));
    }
}
