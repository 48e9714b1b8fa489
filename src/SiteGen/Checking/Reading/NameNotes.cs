using SiteGen.Checking.Tracing;

namespace SiteGen.Checking.Reading;

/// <summary>Finds links and buttons that say nothing to who does not see them.</summary>
internal sealed class NameNotes
{
    private string? _link;
    private bool _isLinkNamed;
    private bool _isButton;
    private bool _isButtonNamed;

    public void Clear() => (_link, _isLinkNamed, _isButton, _isButtonNamed) = (null, false, false, false);

    public void Note(Tag tag, List<Flaw> flaws)
    {
        switch (tag.Name)
        {
            case "a":
                OpenLink(tag, flaws);
                return;
            case "button":
                (_isButton, _isButtonNamed) = (true, tag.IsNamed || tag.IsHidden);
                return;
        }

        if ((_link is not null && !_isLinkNamed) || (_isButton && !_isButtonNamed))
        {
            var says = tag.IsNamed || tag.HasWords("alt");
            _isLinkNamed |= says;
            _isButtonNamed |= says;
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if ((_link is null || _isLinkNamed) && (!_isButton || _isButtonNamed))
        {
            return;
        }

        var says = !text.IsWhiteSpace();
        _isLinkNamed |= says;
        _isButtonNamed |= says;
    }

    public void Close(ReadOnlySpan<char> name, List<Flaw> flaws)
    {
        if (name is "a")
        {
            EndLink(flaws);
        }
        else if (_isButton)
        {
            if (!_isButtonNamed)
            {
                flaws.Add(new(CheckRules.NoLabel, "a button has no words", new Clue.Text(["<button"])));
            }

            _isButton = false;
        }
    }

    private void OpenLink(Tag tag, List<Flaw> flaws)
    {
        // No link may be within another; who opens one has ended the last.
        EndLink(flaws);
        if (!tag.TryGet("href", out var href))
        {
            return;
        }

        if (href.IsWhiteSpace())
        {
            flaws.Add(new(CheckRules.EmptyLink, "a link has no address", new Clue.Text(["]()", "](<>)", "href=\"\"", "href=''"])));
        }

        (_link, _isLinkNamed) = (href.ToString(), tag.IsNamed || tag.IsHidden);
    }

    private void EndLink(List<Flaw> flaws)
    {
        if (_link is { } address && !_isLinkNamed)
        {
            flaws.Add(new(CheckRules.EmptyLink, $"the link to '{address}' has no words", new Clue.Link(address)));
        }

        _link = null;
    }
}
