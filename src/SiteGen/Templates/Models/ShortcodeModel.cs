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
        new("inner", "What stands between its tags, as HTML.", static (code, _) => new Html(code.Call.Inner)),
        new("is_closed", "Whether it has a closing tag.", static (code, _) => Boxed.Of(code.Call.IsClosed)),
        new("ordinal", "The how-manyth shortcode of its page it is, from 0.", static (code, _) => code.Call.Ordinal),
        new("parent", "The shortcode around it; nothing when there is none.", static (code, _) => code.Call.Parent is { } parent ? new ShortcodeModel(parent) : null),
    ]);

    public ShortcodeCall Call => call;

    protected override MemberTable<ShortcodeModel> Table => Members;

    private ValueList Positional()
        => call.HasNames ? ValueList.Empty : new([.. call.Arguments.Select(ValueOf)]);

    private NamedModel Named()
        => new([.. call.Arguments.Select(static argument => argument.Name).OfType<string>()], Find);

    private object? Find(string name)
        => ValueOf(call.Arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.OrdinalIgnoreCase)));

    private static object? ValueOf(ShortcodeArgument? argument) => argument switch
    {
        null => null,
        { IsQuoted: true } => argument.Text,
        { Text: "true" or "false" } => Boxed.Of(argument.Text == "true"),
        _ when int.TryParse(argument.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => argument.Text,
    };
}
