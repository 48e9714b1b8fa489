using System.Buffers;

namespace SiteGen.Markdown.Summaries;

/// <summary>Strips HTML of its tags, as Hugo's <c>.Plain</c>: paragraphs and breaks end lines, blocks part words, references stay.</summary>
public static class PlainText
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("< \t\n\v\f\r\u0085\u00a0\u2028\u2029\u3000");

    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '>'))
        {
            return html;
        }

        var buffer = ArrayPool<char>.Shared.Rent(html.Length);
        var length = new Stripper(buffer).Strip(html);
        var plain = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return plain;
    }

    private ref struct Stripper(Span<char> output)
    {
        private readonly Span<char> _output = output;
        private int _length;
        private bool _wasSpace;

        // A block's tag parts words only where words stand on both sides.
        private bool _isBlankDue;

        public int Strip(ReadOnlySpan<char> html)
        {
            while (!html.IsEmpty)
            {
                var stop = html.IndexOfAny(Stops);
                stop = stop < 0 ? html.Length : stop;
                Write(html[..stop]);
                html = html[stop..];
                if (!html.IsEmpty)
                {
                    html = html[0] == '<' ? SkipTag(html) : SkipSpace(html);
                }
            }

            return _length;
        }

        private ReadOnlySpan<char> SkipSpace(ReadOnlySpan<char> html)
        {
            WriteSpace(html[0] == '\n' ? ' ' : html[0]);
            return html[1..];
        }

        private ReadOnlySpan<char> SkipTag(ReadOnlySpan<char> html)
        {
            var tag = HtmlTag.LengthOf(html);
            if (tag == 0)
            {
                Write(html[..1]);
                return html[1..];
            }

            switch (TagBreak.Of(html[..tag]))
            {
                case '\n':
                    WriteSpace('\n');
                    break;
                case ' ':
                    _isBlankDue = _length > 0;
                    break;
            }

            return html[tag..];
        }

        private void Write(ReadOnlySpan<char> text)
        {
            if (!text.IsEmpty)
            {
                if (_isBlankDue)
                {
                    WriteSpace(' ');
                }

                text.CopyTo(_output[_length..]);
                _length += text.Length;
                _wasSpace = false;
            }
        }

        // Of several, the first is kept.
        private void WriteSpace(char space)
        {
            _isBlankDue = false;
            if (!_wasSpace)
            {
                _output[_length++] = space;
                _wasSpace = true;
            }
        }
    }
}
