using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Templates.Models;

/// <summary>A shortcode as its template sees it.</summary>
internal sealed class ShortcodeModel(ShortcodeCall call) : Model<ShortcodeModel>
{
    public static readonly MemberTable<ShortcodeModel> Members = new("shortcode", "In `shortcodes/…`: `it` is the shortcode.",
    [
        new("name", "Its name.", static (code, _) => code.Call.Name),
        new("args", "List of its arguments without names; bare `true` and `3` are a flag and a number.", static (code, _) => code.Positional()),
        new("named", "Its arguments by name: `it.named.src`.", static (code, _) => code.Named()),
        new("is_named", "Whether its arguments have names.", static (code, _) => Boxed.Of(code.Call.HasNames)),
        new("inner", "What stands between its tags, as HTML; `it.inner | markdownify` renders it as Markdown.", static (code, _) => new Html(code.Call.Inner)),
        new("inner_deindent", "The same without the indentation that the opening tag has, as in a list.", static (code, _) => new Html(code.Call.InnerDeindented())),
        new("is_closed", "Whether it has a closing tag.", static (code, _) => Boxed.Of(code.Call.IsClosed)),
        new("is_markdown", "Whether it is called with percent signs, so that what it writes is Markdown.", static (code, _) => Boxed.Of(code.Call.IsMarkdown)),
        new("ordinal", "The how-manyth shortcode of its page, or of its parent, it is, from 0.", static (code, _) => code.Call.Ordinal),
        new("parent", "The shortcode around it; nothing when there is none.", static (code, _) => code.Call.Parent is { } parent ? new ShortcodeModel(parent) : null),
        new("position", "Where it is called, for messages: `content/trip.md(14,1)`.", static (code, _) => code.Call.Location.ToString()),
    ]);

    public ShortcodeCall Call => call;

    protected override MemberTable<ShortcodeModel> Table => Members;

    private ValueList Positional()
        => call.HasNames ? ValueList.Empty : new([.. call.Arguments.Select(ValueOf)]);

    private NamedModel Named()
        => new([.. call.Arguments.Select(static argument => argument.Name).OfType<string>().Distinct()], Find);

    private object? Find(string name)
        => ValueOf(call.Find(name)
            ?? call.Arguments.LastOrDefault(argument => string.Equals(argument.Name, name, StringComparison.OrdinalIgnoreCase)));

    private static object? ValueOf(ShortcodeArgument? argument) => argument?.Value switch
    {
        bool flag => Boxed.Of(flag),
        long whole when whole is >= int.MinValue and <= int.MaxValue => (int)whole,
        var other => other,
    };
}
