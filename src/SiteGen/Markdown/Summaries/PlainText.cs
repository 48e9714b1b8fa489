using System.Buffers;

namespace SiteGen.Markdown.Summaries;

/// <summary>Strips HTML of its tags, as Hugo's <c>.Plain</c>: paragraphs and breaks end lines, references stay as they are.</summary>
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

    internal static bool EndsLine(ReadOnlySpan<char> tag) => tag is "</p>" or "<br>" or "<br />";

    private ref struct Stripper(Span<char> output)
    {
        private readonly Span<char> _output = output;
        private int _length;
        private bool _wasSpace;

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

            if (EndsLine(html[..tag]))
            {
                WriteSpace('\n');
            }

            return html[tag..];
        }

        private void Write(ReadOnlySpan<char> text)
        {
            if (!text.IsEmpty)
            {
                text.CopyTo(_output[_length..]);
                _length += text.Length;
                _wasSpace = false;
            }
        }

        // Of several, the first is kept.
        private void WriteSpace(char space)
        {
            if (!_wasSpace)
            {
                _output[_length++] = space;
                _wasSpace = true;
            }
        }
    }
}
