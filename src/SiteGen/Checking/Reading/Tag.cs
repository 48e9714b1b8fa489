using AngleSharp.Html.Parser.Tokens.Struct;

namespace SiteGen.Checking.Reading;

/// <summary>A start tag with its attributes, while the tokenizer stands at it.</summary>
internal readonly ref struct Tag
{
    private readonly StructAttributes _attributes;

    public Tag(ref StructHtmlToken token)
    {
        Name = token.Name.Memory.Span;
        IsClosed = token.IsSelfClosing;
        _attributes = token.Attributes;
    }

    public ReadOnlySpan<char> Name { get; }

    /// <summary>It ends with a slash, which counts in drawings alone.</summary>
    public bool IsClosed { get; }

    public bool Has(ReadOnlySpan<char> name) => TryGet(name, out _);

    /// <summary>The attribute's value; "" when there is none.</summary>
    public ReadOnlySpan<char> this[ReadOnlySpan<char> name] => TryGet(name, out var value) ? value : [];

    public bool TryGet(ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        for (var i = 0; i < _attributes.Count; i++)
        {
            var attribute = _attributes[i];
            if (attribute.Name.Memory.Span.SequenceEqual(name))
            {
                value = attribute.Value.Memory.Span;
                return true;
            }
        }

        value = [];
        return false;
    }

    /// <summary>Whether an attribute gives it a name for those who do not see it.</summary>
    public bool IsNamed => HasWords("aria-label") || HasWords("aria-labelledby") || HasWords("title");

    /// <summary>Who listens to the page does not hear of it.</summary>
    public bool IsHidden => this["aria-hidden"].SequenceEqual("true") || this["role"] is "presentation" or "none";

    public bool HasWords(ReadOnlySpan<char> name) => TryGet(name, out var value) && !value.IsWhiteSpace();
}
