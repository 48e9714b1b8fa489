using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Emojis;

/// <summary>Writes a picture character as numeric references.</summary>
internal sealed class EmojiHtml : NodeHtml<EmojiMark>
{
    private const int Joiner = 0x200D;

    protected override void Write(GoldmarkHtml html, EmojiMark node)
    {
        foreach (var rune in node.Text.EnumerateRunes())
        {
            html.Out.Write(rune.Value == Joiner ? "&zwj;" : string.Create(CultureInfo.InvariantCulture, $"&#x{rune.Value:x};"));
        }
    }
}
