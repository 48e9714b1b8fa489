using SiteGen.Checking.Links;
using SiteGen.Checking.Tracing;

namespace SiteGen.Checking.Reading;

/// <summary>Gathers the facts of one page while its tags come by.</summary>
internal sealed class PageNotes(LinkPool pool)
{
    private readonly LinkNotes _links = new(pool);
    private readonly IdNotes _ids = new(pool);
    private readonly NameNotes _names = new();
    private readonly HeadingNotes _headings = new();
    private readonly TableNotes _tables = new();
    private readonly FieldNotes _fields = new();
    private readonly ShortText _title = new(300);
    private readonly List<Flaw> _flaws = [];

    private string? _description;
    private bool _isUnlisted;
    private bool _hasTitle;
    private bool _isInTitle;
    private bool _isInStyle;
    private int _templates;
    private int _drawings;

    public void Begin()
    {
        _links.Clear();
        _ids.Clear();
        _names.Clear();
        _headings.Clear();
        _tables.Clear();
        _fields.Clear();
        _title.Clear();
        _flaws.Clear();
        (_description, _isUnlisted, _hasTitle, _isInTitle, _isInStyle, _templates, _drawings) = (null, false, false, false, false, 0, 0);
    }

    public PageReading End()
    {
        _fields.End(_flaws);
        _ids.AddFlaws(_flaws);
        var facts = new PageFacts
        {
            Title = _title.ToString(),
            Description = _description,
            IsUnlisted = _isUnlisted,
            Ids = _ids.All,
            Flaws = [.. _flaws.Distinct()],
        };
        return new(facts, _links.All, _links.SendsTo);
    }

    public void Open(Tag tag)
    {
        // What is in a template is not on the page until a script puts it there.
        if (tag.Name is "template")
        {
            _templates++;
        }

        if (_templates > 0)
        {
            return;
        }

        _ids.Note(tag);
        _links.Note(tag);
        _names.Note(tag, _flaws);
        switch (tag.Name)
        {
            case "html" when !tag.HasWords("lang"):
                _flaws.Add(new(CheckRules.NoLanguage, "the page does not say its language", Clue.Frame.Layout));
                break;
            case "title" when _drawings == 0 && !_hasTitle:
                _hasTitle = _isInTitle = true;
                break;
            case "meta":
                NoteMeta(tag);
                break;
            case "style":
                _isInStyle = true;
                break;
            case "svg" when !tag.IsClosed:
                _drawings++;
                break;
            case "img":
                ImageFlaws.Find(tag, _flaws);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _headings.Open(tag.Name[1] - '0');
                break;
            case "table" or "th" or "td":
                _tables.Open(tag);
                break;
            case "label" or "input" or "select" or "textarea":
                _fields.Open(tag);
                break;
            case "iframe" or "frame" when !tag.IsHidden && !tag.IsNamed:
                var shown = tag["src"].ToString();
                _flaws.Add(new(CheckRules.NoFrameTitle, $"frame '{shown}' has no title", new Clue.Link(shown)));
                break;
        }
    }

    public void Close(ReadOnlySpan<char> name)
    {
        if (name is "template")
        {
            _templates = Math.Max(0, _templates - 1);
        }

        if (_templates > 0)
        {
            return;
        }

        switch (name)
        {
            case "title":
                _isInTitle = false;
                break;
            case "style":
                _isInStyle = false;
                break;
            case "svg":
                _drawings = Math.Max(0, _drawings - 1);
                break;
            case "a" or "button":
                _names.Close(name, _flaws);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _headings.Close(_flaws);
                break;
            case "table":
                _tables.Close(_flaws);
                break;
            case "label":
                _fields.CloseLabel();
                break;
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (_templates > 0)
        {
            return;
        }

        if (_isInStyle)
        {
            _links.NoteStyle(text);
            return;
        }

        if (_isInTitle)
        {
            _title.Add(text);
            return;
        }

        _names.Text(text);
        _headings.Text(text);
        _tables.Text(text);
    }

    private void NoteMeta(Tag tag)
    {
        if (tag["name"].Equals("description", StringComparison.OrdinalIgnoreCase))
        {
            _description ??= tag["content"].Trim().ToString();
        }

        _isUnlisted |= tag["name"].Equals("robots", StringComparison.OrdinalIgnoreCase)
            && tag["content"].Contains("noindex", StringComparison.OrdinalIgnoreCase);
    }
}
