using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// Renders the shortcodes of one body: what <c>{{% %}}</c> makes becomes part of the Markdown, what
/// <c>{{&lt; &gt;}}</c> makes is put in after it is rendered.
/// </summary>
public sealed class ShortcodeExpander
{
    private readonly string _body;
    private readonly ShortcodeHost _host;
    private readonly List<Diagnostic> _diagnostics;
    private readonly StringBuilder _markdown;
    private readonly ImmutableArray<string>.Builder _html = ImmutableArray.CreateBuilder<string>();
    private readonly List<LineMap.Segment> _segments = [];
    private readonly ImmutableArray<MarkdownCall>.Builder _markdownCalls = ImmutableArray.CreateBuilder<MarkdownCall>();
    private readonly ImmutableArray<PlaceMap.Piece>.Builder _pieces = ImmutableArray.CreateBuilder<PlaceMap.Piece>();
    private readonly ShortcodeLinks _links;
    private readonly LocationCounter _places;
    private int _line;
    private int _lineStart;

    private ShortcodeExpander(string body, SourceLocation start, ShortcodeHost host, List<Diagnostic> diagnostics)
    {
        _body = body;
        _host = host;
        _diagnostics = diagnostics;
        _markdown = new StringBuilder(body.Length + 256);
        _places = new LocationCounter(body, start);
        _links = new ShortcodeLinks(body, _places, host.References);
    }

    /// <summary>Expands <paramref name="body"/>, which starts at <paramref name="start"/>.</summary>
    public static Outcome<ShortcodeExpansion> Expand(string body, SourceLocation start, ShortcodeHost host)
    {
        if (!ShortcodeParser.MayHaveShortcodes(body))
        {
            return Outcome.Of(new ShortcodeExpansion(body, [], LineMap.Same(start.Line), false));
        }

        var parsed = ShortcodeParser.Parse(body, start, host);
        var diagnostics = new List<Diagnostic>(parsed.Diagnostics);
        var expander = new ShortcodeExpander(body, start, host, diagnostics);
        expander.WriteParts(parsed.Value);
        var lines = expander._segments.Count == 0
            ? LineMap.Same(start.Line)
            : new LineMap([.. expander._segments]);
        var markdown = expander._markdown.ToString();
        var expansion = new ShortcodeExpansion(markdown, expander._html.ToImmutable(), lines, true)
        {
            MarkdownCalls = expander._markdownCalls.ToImmutable(),
            Places = new PlaceMap(expander._pieces.ToImmutable()),
            Citations = expander._links.All,
        };
        return Outcome.Of(expansion, diagnostics);
    }

    private void WriteParts(ImmutableArray<ShortcodePart> parts)
    {
        var ordinal = 0;
        var from = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            switch (parts[i])
            {
                case ShortcodePart.Text text:
                    Mark(_places.At(text.Start), isOneLine: false);
                    Append(_body.AsSpan(text.Start, text.End - text.Start));
                    from = text.End;
                    break;
                case ShortcodePart.Call call:
                    Mark(call.Tag.Location, isOneLine: true);
                    WriteCall(call, ordinal++);
                    if (!call.Tag.IsMarkdown)
                    {
                        _links.Note(_html[^1], call.Tag, from, parts.AsSpan()[(i + 1)..]);
                    }

                    break;
            }
        }
    }

    private void WriteCall(ShortcodePart.Call part, int ordinal)
    {
        var rendered = Render(part, ordinal, null);
        if (part.Tag.IsMarkdown)
        {
            var first = _line;
            Append(rendered);
            _markdownCalls.Add(new(first, _line, part.Tag));
            return;
        }

        Append(ShortcodeExpansion.Token(_html.Count));
        _html.Add(rendered);
    }

    private string Render(ShortcodePart.Call part, int ordinal, ShortcodeCall? parent)
    {
        var tag = part.Tag;
        var call = new ShortcodeCall
        {
            Name = tag.Name,
            Arguments = tag.Arguments,
            IsClosed = part.IsClosed,
            IsMarkdown = tag.IsMarkdown,
            Indentation = tag.Indentation,
            Ordinal = ordinal,
            Parent = parent,
            Location = tag.Location,
            Margin = parent is null && tag.IsMarkdown ? Margin() : "",
        };
        var outcome = RenderCall(part.Inner.IsEmpty ? call : WithInner(call, part));
        _diagnostics.AddRange(outcome.Diagnostics);
        return part.Inner.IsEmpty ? Indented(outcome.Value, tag.Indentation) : outcome.Value;
    }

    // Of the line so far: marks of list items are blanks on the next line, those of quotes stand there again.
    private string Margin()
    {
        var line = _markdown.ToString(_lineStart, _markdown.Length - _lineStart);
        return string.Create(line.Length, line, static (margin, line) =>
        {
            for (var i = 0; i < line.Length; i++)
            {
                margin[i] = line[i] is '>' or '\t' ? line[i] : ' ';
            }
        });
    }

    private SourceLocation PlaceOf(ShortcodePart part) => part switch
    {
        ShortcodePart.Text text => _places.At(text.Start),
        ShortcodePart.Call call => call.Tag.Location,
        _ => default,
    };

    private ShortcodeCall WithInner(ShortcodeCall call, ShortcodePart.Call part)
    {
        var held = _host.Photos is { } photos && BuiltInShortcodes.IsOurGallery(call.Name, call.Arguments, _host) ? new HeldHtml(photos)
            : !call.IsMarkdown && BuiltInShortcodes.IsOurOutcome(call, _host) ? new HeldHtml(null)
            : null;
        var inner = Inner(part, call, held);
        return call with { Inner = inner, InnerHtml = held?.Inline ?? [], InnerLocation = PlaceOf(part.Inner[0]) };
    }

    private string Inner(ShortcodePart.Call part, ShortcodeCall call, HeldHtml? held)
    {
        var inner = new StringBuilder();
        var ordinal = 0;
        foreach (var piece in part.Inner)
        {
            switch (piece)
            {
                case ShortcodePart.Text text:
                    inner.Append(_body, text.Start, text.End - text.Start);
                    break;
                case ShortcodePart.Call nested:
                    var rendered = Render(nested, ordinal++, call);
                    inner.Append(held is null || nested.Tag.IsMarkdown ? rendered : held.Hold(rendered, inner));
                    break;
            }
        }

        // Markdown of the outermost shortcode is rendered with the page; deeper ones' would never be.
        return call.IsMarkdown && call.Parent is not null ? RenderMarkdown(inner.ToString()) : inner.ToString();
    }

    private string RenderMarkdown(string inner)
    {
        var html = _host.RenderBlock(inner).Html;
        return !inner.Contains('\n', StringComparison.Ordinal)
            && html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>\n", StringComparison.Ordinal)
                ? html[3..^5]
                : html;
    }

    private Outcome<string> RenderCall(ShortcodeCall call)
    {
        if (call.Name.EndsWith(".inline", StringComparison.Ordinal))
        {
            return InlineShortcode(call);
        }

        if (_host.FormOf(call.Name) != ShortcodeForm.Unknown && _host.RenderShortcode(call) is { } rendered)
        {
            return rendered;
        }

        return BuiltInShortcodes.FormOf(call.Name, call.Arguments, _host) == ShortcodeForm.Unknown ? Outcome.Of("") : BuiltInShortcodes.Render(call, _host);
    }

    // Where a site lets pages define shortcodes, a plain text needs no Go to be rendered.
    private Outcome<string> InlineShortcode(ShortcodeCall call)
        => _host.RunsInline && call.IsClosed && call.Inner.Length > 0 && !call.Inner.Contains("{{", StringComparison.Ordinal)
            ? Outcome.Of(call.Inner)
            : Outcome.Of("", [ShortcodeRules.Inline.At(call.Location, $"inline shortcode '{call.Name}' is left out")]);

    // Several lines that stand in a list item must all stay in it.
    private static string Indented(string text, string indentation)
    {
        if (indentation.Length == 0)
        {
            return text;
        }

        var end = text.EndsWith('\n') ? text.Length - 1 : text.Length;
        var lines = text[..end].Replace("\n", $"\n{indentation}", StringComparison.Ordinal);
        return end == text.Length ? lines : $"{lines}\n";
    }

    private void Append(ReadOnlySpan<char> text)
    {
        _markdown.Append(text);
        _line += text.Count('\n');
        _lineStart = text.LastIndexOf('\n') is >= 0 and var end ? _markdown.Length - (text.Length - end - 1) : _lineStart;
    }

    private void Mark(SourceLocation source, bool isOneLine)
    {
        _pieces.Add(new(_line, _markdown.Length - _lineStart + 1, source, isOneLine));

        // Where several pieces share a line, the last one knows how the next lines are counted.
        if (_segments.Count > 0 && _segments[^1].Index == _line)
        {
            _segments.RemoveAt(_segments.Count - 1);
        }

        _segments.Add(new(_line, source.Line, isOneLine));
    }
}
