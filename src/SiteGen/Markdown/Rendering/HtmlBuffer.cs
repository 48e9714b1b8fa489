using System.Text;

namespace SiteGen.Markdown.Rendering;

/// <summary>A growing piece of HTML that is reused from page to page, and whose parts can be read back while it grows.</summary>
internal sealed class HtmlBuffer : TextWriter
{
    private const int LargestKept = 1 << 20;

    private char[] _chars = new char[16 * 1024];

    public HtmlBuffer() : base(CultureInfo.InvariantCulture) => CoreNewLine = ['\n'];

    public int Length { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public void Clear()
    {
        Length = 0;
        if (_chars.Length > LargestKept)
        {
            _chars = new char[16 * 1024];
        }
    }

    public void Truncate(int length) => Length = length;

    /// <summary>What was written since then, which is taken back.</summary>
    public string Take(int start)
    {
        var text = From(start).ToString();
        Truncate(start);
        return text;
    }

    public ReadOnlySpan<char> From(int start) => _chars.AsSpan(start, Length - start);

    public override string ToString() => new(_chars, 0, Length);

    public override void Write(char value)
    {
        if (Length == _chars.Length)
        {
            Grow(1);
        }

        _chars[Length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > _chars.Length - Length)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(_chars.AsSpan(Length));
        Length += buffer.Length;
    }

    private void Grow(int more) => Array.Resize(ref _chars, Math.Max(checked(Length + more), _chars.Length * 2));
}
