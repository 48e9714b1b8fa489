using System.Text;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// Keeps what shortcodes between the tags of a gallery, a decision or an action make away from the Markdown there, in which it would be
/// raw HTML. Hugo's own shortcodes read it as it comes.
/// </summary>
/// <param name="photos">Those of a gallery's page; null for other shortcodes, which need not tell pictures apart.</param>
internal sealed class HeldHtml(PagePhotos? photos)
{
    private readonly ImmutableArray<string>.Builder _inline = ImmutableArray.CreateBuilder<string>();

    /// <summary>What tokens in the text stand for.</summary>
    public ImmutableArray<string> Inline => _inline.ToImmutable();

    /// <summary>What to write in place of it: where a line begins the text is cut there, elsewhere it gets a token.</summary>
    public string Hold(string rendered, StringBuilder before)
    {
        // Addresses and other plain texts are part of the Markdown around them.
        if (!rendered.Contains('<'))
        {
            return rendered;
        }

        if (photos is not null && IsAtLineStart(before))
        {
            return photos.Keep(new(null, rendered));
        }

        _inline.Add(rendered);
        return ShortcodeExpansion.Token(_inline.Count - 1);
    }

    private static bool IsAtLineStart(StringBuilder text)
    {
        var at = text.Length - 1;
        while (at >= 0 && text[at] is ' ' or '\t')
        {
            at--;
        }

        return at < 0 || text[at] == '\n';
    }
}
