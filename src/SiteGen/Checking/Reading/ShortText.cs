using System.Text;

namespace SiteGen.Checking.Reading;

/// <summary>The words of an element, with one space between them; no more of them than a message needs.</summary>
internal sealed class ShortText(int longest)
{
    private readonly StringBuilder _text = new();

    public bool IsEmpty => _text.Length == 0;

    public void Clear() => _text.Clear();

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (_text.Length >= longest)
            {
                return;
            }

            if (!char.IsWhiteSpace(letter))
            {
                _text.Append(letter);
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
            }
        }
    }

    public override string ToString() => _text.ToString().TrimEnd();
}
