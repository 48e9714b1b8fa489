using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Puts tags and texts into their shortcodes and reports the tags that have no partner.</summary>
internal sealed class ShortcodeTree(ShortcodeHost host, List<Diagnostic> diagnostics)
{
    private const int DeepestNesting = 50;

    // One flat list: what lies between two tags leaves it when they meet, so that nothing is moved twice.
    private readonly List<Entry> _entries = [];
    private readonly Stack<OpenTag> _open = new();
    private readonly Dictionary<string, int> _openNames = new(StringComparer.Ordinal);
    private readonly ShortcodeForms _forms = new(host, diagnostics);
    private bool _isCrossed;

    public void Add(in ShortcodeToken token)
    {
        switch (token.Kind)
        {
            case ShortcodeTokenKind.Text:
                _entries.Add(new(new ShortcodePart.Text(token.Start, token.End), 0));
                break;
            case ShortcodeTokenKind.Close when token.Tag is { } tag:
                Close(tag);
                break;
            case var kind when token.Tag is { } tag:
                Open(tag, kind == ShortcodeTokenKind.SelfClosed);
                break;
        }
    }

    public ImmutableArray<ShortcodePart> Complete()
    {
        while (_open.Count > 0)
        {
            GiveUp(_open.Pop());
        }

        return Take(0, out _);
    }

    private void Open(ShortcodeTag tag, bool isSelfClosed)
    {
        var form = _forms.Of(tag);
        if (form == ShortcodeForm.Unknown)
        {
            return;
        }

        if (form != ShortcodeForm.Single && !isSelfClosed)
        {
            _open.Push(new(tag, form, _entries.Count));
            _openNames[tag.Name] = _openNames.GetValueOrDefault(tag.Name) + 1;
        }

        _entries.Add(new(new ShortcodePart.Call(tag, [], isSelfClosed), 1));
    }

    private void Close(ShortcodeTag tag)
    {
        if (_openNames.GetValueOrDefault(tag.Name) == 0 || !TryTakeInnermost(tag, out var opened))
        {
            _forms.ReportStray(tag, _openNames.Where(static name => name.Value > 0).Select(static name => name.Key));
            return;
        }

        _openNames[tag.Name]--;
        var inner = Take(opened.Index + 1, out var depth);
        if (depth < DeepestNesting)
        {
            _entries[opened.Index] = new(new ShortcodePart.Call(opened.Tag, inner, true), depth + 1);
            return;
        }

        _entries[opened.Index] = default;
        diagnostics.Add(
            ShortcodeRules.TooDeep.At(opened.Tag.Location, $"shortcode '{tag.Name}' holds too many levels"));
    }

    // As in Hugo, a closing tag closes the innermost shortcode that waits for one, whatever it is called.
    private bool TryTakeInnermost(ShortcodeTag closing, out OpenTag opened)
    {
        while (_open.TryPop(out opened))
        {
            if (opened.Tag.Name == closing.Name)
            {
                return true;
            }

            if (opened.Form == ShortcodeForm.Paired)
            {
                ReportCrossed(closing, opened.Tag);
                return true;
            }

            GiveUp(opened);
        }

        return false;
    }

    // The other closing tag of the two is as wrong, but there is nothing new to say.
    private void ReportCrossed(ShortcodeTag closing, ShortcodeTag opened)
    {
        _isCrossed = !_isCrossed;
        if (_isCrossed)
        {
            diagnostics.Add(ShortcodeRules.Misnested.At(
                closing.Location, $"closing tag of shortcode '{closing.Name}' closes '{opened.Name}', which was opened later"));
        }
    }

    // No closing tag came: what was read since stays where it is, after the opening one.
    private void GiveUp(OpenTag opened)
    {
        _openNames[opened.Tag.Name]--;
        if (opened.Form == ShortcodeForm.Paired)
        {
            _entries[opened.Index] = default;
            diagnostics.Add(
                ShortcodeRules.Unclosed.At(opened.Tag.Location, $"shortcode '{opened.Tag.Name}' is not closed", HowToClose(opened.Tag)));
        }
    }

    private static string HowToClose(ShortcodeTag tag)
    {
        var (open, end) = tag.IsMarkdown ? ("{{%", "%}}") : ("{{<", ">}}");
        return $"Close it with {open} /{tag.Name} {end}, or write {open} {tag.Name} /{end} if nothing belongs inside.";
    }

    private ImmutableArray<ShortcodePart> Take(int start, out int depth)
    {
        var parts = ImmutableArray.CreateBuilder<ShortcodePart>(_entries.Count - start);
        depth = 0;
        for (var i = start; i < _entries.Count; i++)
        {
            if (_entries[i].Part is { } part)
            {
                parts.Add(part);
                depth = Math.Max(depth, _entries[i].Depth);
            }
        }

        _entries.RemoveRange(start, _entries.Count - start);
        return parts.DrainToImmutable();
    }

    private readonly record struct Entry(ShortcodePart? Part, int Depth);

    private readonly record struct OpenTag(ShortcodeTag Tag, ShortcodeForm Form, int Index);
}
