using SiteGen.Diagnostics;
using SiteGen.Images.Galleries;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// What a call of <c>gallery</c> asks for. Its patterns need no names although its options have some: nobody would guess that they do.
/// </summary>
internal sealed record GalleryArguments(GalleryRequest Request)
{
    public static readonly ImmutableArray<string> Names =
        ["caption", "class", "exclude", "limit", "reverse", "sort", "src", "title"];

    public string Title { get; private init; } = "";

    public string Caption { get; private init; } = "";

    public string Class { get; private init; } = "";

    /// <summary>
    /// Whether a call can be one of ours. Many Hugo sites have a shortcode of this name with arguments of its own: of what that would
    /// have made, nothing is known.
    /// </summary>
    public static bool AreOurs(ImmutableArray<ShortcodeArgument> arguments)
        => arguments.All(static argument => argument.Name is null || Names.Contains(argument.Name));

    public static GalleryArguments Read(ShortcodeCall call, List<Diagnostic> mistakes)
    {
        var options = new GalleryArguments(new GalleryRequest(Patterns(call, "src"), call.Location)
        {
            Except = Patterns(call, "exclude"),
            Order = ReadOrder(call, mistakes),
            IsReversed = ReadFlag(call, mistakes),
            Limit = ReadLimit(call, mistakes),
        });
        return options with
        {
            Title = call.Given("title") ?? "",
            Caption = call.Given("caption") ?? "",
            Class = call.Given("class") ?? "",
        };
    }

    // src may be given several times.
    private static ImmutableArray<WrittenPattern> Patterns(ShortcodeCall call, string name)
        => [.. call.Arguments.Where(argument => argument.Name == name || (argument.Name is null && name == "src"))
            .Select(static argument => new WrittenPattern(argument.Text, argument.Location))];

    private static GalleryOrder ReadOrder(ShortcodeCall call, List<Diagnostic> mistakes)
    {
        switch (call.Find("sort"))
        {
            case null or { Text: "none" }:
                return GalleryOrder.AsGiven;
            case { Text: "name" }:
                return GalleryOrder.Name;
            case { Text: "date" }:
                return GalleryOrder.Date;
            case var other:
                mistakes.Add(GalleryRules.BadOption.At(
                    other.Location, $"a gallery can't be sorted by '{other.Text}'", Suggestion.Hint(other.Text, ["name", "date", "none"])));
                return GalleryOrder.AsGiven;
        }
    }

    private static bool ReadFlag(ShortcodeCall call, List<Diagnostic> mistakes)
    {
        switch (call.Find("reverse"))
        {
            case null or { Text: "false" }:
                return false;
            case { Text: "true" }:
                return true;
            case var other:
                mistakes.Add(GalleryRules.BadOption.At(other.Location, $"'reverse' is true or false, not '{other.Text}'"));
                return false;
        }
    }

    private static int? ReadLimit(ShortcodeCall call, List<Diagnostic> mistakes)
    {
        if (call.Find("limit") is not { } limit)
        {
            return null;
        }

        if (int.TryParse(limit.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0)
        {
            return most;
        }

        mistakes.Add(GalleryRules.BadOption.At(limit.Location, $"'limit' is a whole number from 1 on, not '{limit.Text}'"));
        return null;
    }
}
