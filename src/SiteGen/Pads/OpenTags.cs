using System.Text;

namespace SiteGen.Pads;

/// <summary>
/// The tags that are open at a place, and how they are closed: nothing ends inside what began after it, a list holds items only, and
/// there are never more than a hundred. What breaks these rules is mended as browsers would, or left out.
/// </summary>
/// <param name="isForPage">Headings go below the page's own and skip no level.</param>
internal sealed class OpenTags(StringBuilder result, bool isForPage)
{
    private const int Deepest = 100;
    private const string ItemEnd = "</li>";

    private readonly List<OpenTag> _tags = [];
    private int _left;
    private int _lastLevel = 1;

    public void Open(string name, PadTagKind kind, string attributes)
    {
        if (_left > 0 || _tags.Count >= Deepest)
        {
            _left++;
            return;
        }

        Prepare(name, kind);
        if (kind == PadTagKind.Item && LastIndexOf(static tag => tag.Kind == PadTagKind.List) < 0)
        {
            result.Append("<br>");
            return;
        }

        var written = kind == PadTagKind.Heading && isForPage ? $"h{_lastLevel = Math.Min(name[1] - '0' + 1, Math.Min(_lastLevel + 1, 6))}" : name;
        result.Append('<').Append(written).Append(attributes).Append('>');
        _tags.Add(new(name, written, kind, result.Length));
    }

    public void Close(string name, PadTagKind kind)
    {
        // Ends of tags that were left out because they lie too deep.
        if (_left > 0)
        {
            _left--;
            return;
        }

        var found = kind switch
        {
            PadTagKind.Heading => LastIndexOf(static tag => tag.Kind == PadTagKind.Heading),
            PadTagKind.Item => LastItem(),
            _ => LastIndexOf(tag => tag.Name == name),
        };
        if (found >= 0 && (kind != PadTagKind.Inline || _tags.FindIndex(found, static tag => tag.Kind != PadTagKind.Inline) < 0))
        {
            CloseFrom(found);
        }
    }

    public void CloseAll() => CloseFrom(0);

    private void Prepare(string name, PadTagKind kind)
    {
        if (kind == PadTagKind.Inline)
        {
            if (name == "a")
            {
                CloseFrom(LastIndexOf(static tag => tag.Name == "a"));
            }

            return;
        }

        // What stands on lines of its own ends a paragraph or a heading, and the words marked in them.
        CloseFrom(LastIndexOf(static tag => tag.Kind == PadTagKind.Heading || tag.Name == "p"));
        switch (kind)
        {
            case PadTagKind.Item:
                CloseFrom(LastItem());
                break;
            case PadTagKind.List when _tags is [.., { Kind: PadTagKind.List }]:
                Reopen();
                break;
        }
    }

    // Etherpad puts a list that is indented further behind the item that it belongs to.
    private void Reopen()
    {
        if (result.Length >= ItemEnd.Length && result.ToString(result.Length - ItemEnd.Length, ItemEnd.Length) == ItemEnd)
        {
            result.Length -= ItemEnd.Length;
        }
        else
        {
            result.Append("<li>");
        }

        _tags.Add(new("li", "li", PadTagKind.Item, result.Length));
    }

    private int LastItem()
    {
        var found = LastIndexOf(static tag => tag.Kind is PadTagKind.Item or PadTagKind.List);
        return found >= 0 && _tags[found].Kind == PadTagKind.Item ? found : -1;
    }

    private int LastIndexOf(Predicate<OpenTag> match) => _tags.FindLastIndex(match);

    private void CloseFrom(int index)
    {
        if (index < 0)
        {
            return;
        }

        for (var i = _tags.Count - 1; i >= index; i--)
        {
            var tag = _tags[i];
            if (result.Length == tag.ContentStart && tag.Kind == PadTagKind.Heading)
            {
                // A heading without words is a riddle to whoever has it read aloud.
                result.Length = tag.ContentStart - tag.Written.Length - "<>".Length;
            }
            else
            {
                result.Append("</").Append(tag.Written).Append('>');
            }
        }

        _tags.RemoveRange(index, _tags.Count - index);
    }

    /// <param name="Written">The name in the result: a page's headings have other levels.</param>
    /// <param name="ContentStart">Where in the result its content begins.</param>
    private readonly record struct OpenTag(string Name, string Written, PadTagKind Kind, int ContentStart);
}
