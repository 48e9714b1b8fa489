using System.Collections.Frozen;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// The shortcodes that every site has, as every Hugo site has them; a theme's template of the same name wins.
/// </summary>
internal static class BuiltInShortcodes
{
    private static readonly FrozenDictionary<string, ShortcodeForm> Forms = new Dictionary<string, ShortcodeForm>
    {
        ["action"] = ShortcodeForm.Paired,
        ["blueprint"] = ShortcodeForm.Single,
        ["bug"] = ShortcodeForm.Single,
        ["comment"] = ShortcodeForm.Paired,
        ["decision"] = ShortcodeForm.Paired,
        ["details"] = ShortcodeForm.Paired,
        ["etherpad"] = ShortcodeForm.Single,
        ["figure"] = ShortcodeForm.Single,
        [GalleryShortcode.Name] = ShortcodeForm.Either,
        ["gerrit"] = ShortcodeForm.Single,
        ["gist"] = ShortcodeForm.Single,
        ["highlight"] = ShortcodeForm.Paired,
        ["instagram"] = ShortcodeForm.Single,
        ["instagram_simple"] = ShortcodeForm.Single,
        ["param"] = ShortcodeForm.Single,
        ["qr"] = ShortcodeForm.Paired,
        ["ref"] = ShortcodeForm.Single,
        ["relref"] = ShortcodeForm.Single,
        ["tweet"] = ShortcodeForm.Single,
        ["twitter"] = ShortcodeForm.Single,
        ["twitter_simple"] = ShortcodeForm.Single,
        ["vimeo"] = ShortcodeForm.Single,
        ["vimeo_simple"] = ShortcodeForm.Single,
        ["x"] = ShortcodeForm.Single,
        ["x_simple"] = ShortcodeForm.Single,
        ["youtube"] = ShortcodeForm.Single,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<string> Names => Forms.Keys;

    public static ShortcodeForm FormOf(string name) => Forms.GetValueOrDefault(name, ShortcodeForm.Unknown);

    /// <summary>The same for a call of that site.</summary>
    public static ShortcodeForm FormOf(string name, ImmutableArray<ShortcodeArgument> arguments, ShortcodeHost host)
        => IsGallery(name) && (host.Photos is null || (host.IsHugo && !GalleryArguments.AreOurs(arguments)))
            || (ReferenceShortcodes.Is(name) && !IsOurReference(name, arguments, host))
            || (OutcomeShortcodes.Is(name) && !IsOurOutcome(name, arguments, host))
            ? ShortcodeForm.Unknown
            : FormOf(name);

    /// <summary>Whether such a call makes a gallery of pictures here, without a template of the theme's.</summary>
    public static bool IsOurGallery(string name, ImmutableArray<ShortcodeArgument> arguments, ShortcodeHost host)
        => IsGallery(name) && host.FormOf(name) == ShortcodeForm.Unknown && FormOf(name, arguments, host) != ShortcodeForm.Unknown;

    /// <summary>Whether such a call makes a decision or an action here, without a template of the theme's.</summary>
    public static bool IsOurOutcome(ShortcodeCall call, ShortcodeHost host)
        => OutcomeShortcodes.Is(call.Name) && host.FormOf(call.Name) == ShortcodeForm.Unknown && IsOurOutcome(call.Name, call.Arguments, host);

    /// <summary>What to do about a call of a shortcode that the configuration switches off; a Hugo site may mean one of its own.</summary>
    public static string? HintIfOff(string name, ShortcodeHost host)
        => host.IsHugo ? null
            : IsGallery(name) && host.Photos is null ? "Shortcode 'gallery' is off with 'enrichments: false'."
            : OutcomeShortcodes.Is(name) && host.Outcomes is null ? $"Shortcode '{name}' is off with 'enrichments: false'."
            : null;

    /// <summary>Whether all calls of a Hugo site are for a shortcode of ours.</summary>
    public static bool Understands(string name, IEnumerable<string> argumentNames)
        => FormOf(name) != ShortcodeForm.Unknown
            && (!IsGallery(name) || argumentNames.All(static argument => GalleryArguments.Names.Contains(argument)))
            && (!ReferenceShortcodes.Is(name) || ReferenceShortcodes.AreOurs(name, argumentNames))
            && (!OutcomeShortcodes.Is(name) || OutcomeShortcodes.AreOurs(name, argumentNames));

    /// <summary>Whether a call may have arguments with and without names.</summary>
    public static bool MayMix(string name) => IsGallery(name);

    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host)
    {
        var rendered = RenderNamed(call, host);
        var mistakes = ArgumentNames.Check(call);
        return mistakes.IsEmpty ? rendered : Outcome.Of(rendered.Value, rendered.Diagnostics.AddRange(mistakes));
    }

    /// <summary>An empty result with the mistake that a needed argument is not there.</summary>
    public static Outcome<string> Missing(ShortcodeCall call, string what, string example)
        => Outcome.Of("", [ShortcodeRules.MissingArgument.At(
            call.Location, $"shortcode '{call.Name}' needs {what}", $"Write {example}.")]);

    /// <summary>A yes-or-no argument: only <c>true</c>, <c>false</c> and bare 1 and 0 say something.</summary>
    public static bool IsOn(ShortcodeCall call, string name, bool otherwise) => call.Find(name) switch
    {
        { Text: "true" } or { Text: "1", IsQuoted: false } => true,
        { Text: "false" } or { Text: "0", IsQuoted: false } => false,
        _ => otherwise,
    };

    private static bool IsOurReference(string name, ImmutableArray<ShortcodeArgument> arguments, ShortcodeHost host)
        => host.References is not null
            && (!host.IsHugo || ReferenceShortcodes.AreOurs(name, arguments.Select(static one => one.Name).OfType<string>()));

    private static bool IsOurOutcome(string name, ImmutableArray<ShortcodeArgument> arguments, ShortcodeHost host)
        => host.Outcomes is not null
            && (!host.IsHugo || OutcomeShortcodes.AreOurs(name, arguments.Select(static one => one.Name).OfType<string>()));

    private static bool IsGallery(string name) => string.Equals(name, GalleryShortcode.Name, StringComparison.OrdinalIgnoreCase);

    private static Outcome<string> RenderNamed(ShortcodeCall call, ShortcodeHost host) => call.Name.ToLowerInvariant() switch
    {
        "blueprint" or "bug" or "etherpad" or "gerrit" when host.References is { } references => ReferenceShortcodes.Render(call, references),
        "action" or "decision" when host.Outcomes is { } outcomes => OutcomeShortcodes.Render(call, host, outcomes),
        "comment" => Outcome.Of(""),
        "details" => DetailsShortcode.Render(call, host),
        "figure" => FigureShortcode.Render(call, host),
        GalleryShortcode.Name when host.Photos is { } photos => GalleryShortcode.Render(call, host, photos),
        "gist" => EmbedShortcodes.Gist(call, host.Privacy),
        "highlight" => HighlightShortcode.Render(call, host),
        "instagram" or "instagram_simple" => EmbedShortcodes.Instagram(call, host.Privacy),
        "param" => PageShortcodes.Param(call, host),
        "qr" => QrShortcode.Render(call),
        "ref" or "relref" => PageShortcodes.Ref(call, host),
        "tweet" or "twitter" or "twitter_simple" or "x" or "x_simple" => EmbedShortcodes.Post(call, host.Privacy),
        "vimeo" or "vimeo_simple" => VideoShortcodes.Vimeo(call, host.Privacy),
        "youtube" => VideoShortcodes.YouTube(call, host.Privacy),
        _ => Outcome.Of("", [ShortcodeRules.Unknown.At(call.Location, $"unknown shortcode '{call.Name}'")]),
    };
}
