using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Emojis;

/// <summary>A picture character that was written by its name.</summary>
internal sealed class EmojiMark(string name, string text) : LeafInline
{
    public string Name { get; } = name;

    public string Text { get; } = text;
}
