using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Tests.Markdown.Shortcodes;

/// <summary>A page for shortcodes to stand on: templates that show what they were given.</summary>
internal static class TestHost
{
    private static readonly string[] Templates = ["show", "wrap", "title", "box", "card"];

    public static readonly ShortcodeHost Host = new()
    {
        FormOf = FormOf,
        ShortcodeNames = () => Templates,
        RenderShortcode = Render,
        ResolveRef = call => Outcome.Of($"[{(call.IsRelative ? "relative" : "absolute")} {call.Path} {call.Language}]"),
        FindParam = name => name == "author" ? "A & B" : null,
        FindImage = source => source == "beside.jpg" ? "/posts/a/beside.jpg" : null,
        RenderInline = static text => new(Inline(text), [], [], []),
        RenderBlock = text => new(Markdig.Markdown.ToHtml(text), [], [], []),
    };

    public static readonly SourceLocation Start = new("a.md", 5, 1);

    public static Outcome<ShortcodeExpansion> Expand(string body) => ShortcodeExpander.Expand(body, Start, Host);

    /// <summary>The body with its HTML in place, as if Markdown changed nothing.</summary>
    public static string Text(string body)
    {
        var expansion = Expand(body).Value;
        return expansion.Insert(expansion.Markdown);
    }

    private static ShortcodeForm FormOf(string name) => name switch
    {
        "card" => ShortcodeForm.Paired,
        _ => Templates.Contains(name) ? ShortcodeForm.Either : ShortcodeForm.Unknown,
    };

    private static string Inline(string text)
    {
        var html = Markdig.Markdown.ToHtml(text).Trim();
        return html.StartsWith("<p>", StringComparison.Ordinal) ? html[3..^4] : html;
    }

    private static Outcome<string>? Render(ShortcodeCall call) => call.Name switch
    {
        "show" or "wrap" => Outcome.Of(Show(call)),
        "title" => Outcome.Of($"## {call.Get(0)}\n\ntext\n"),
        "box" or "card" => Outcome.Of($"<div>{call.Inner}</div>"),
        _ => null,
    };

    private static string Show(ShortcodeCall call)
    {
        var text = new StringBuilder($"[{call.Name}#{call.Ordinal}");
        foreach (var argument in call.Arguments)
        {
            text.Append('|').Append(argument.Name is { } name ? $"{name}=" : "").Append(argument.Text);
        }

        text.Append(call.IsClosed ? $"|inner:{call.Inner}" : "");
        return text.Append(call.Parent is { } parent ? $"|in {parent.Name}]" : "]").ToString();
    }
}
