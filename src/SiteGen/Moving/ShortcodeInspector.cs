using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Moving;

/// <summary>The shortcodes that pages call: built in, templates of ours, and those still to be written.</summary>
internal static class ShortcodeInspector
{
    private static readonly string[] LinksOnly = ["x", "x_simple", "twitter", "twitter_simple", "tweet", "vimeo_simple"];

    public static IEnumerable<MoveFinding> Inspect(MoveMaterial material, ImmutableArray<ShortcodeUse> uses)
    {
        ShortcodeUse[] known = [.. uses.Where(static use => use.IsBuiltIn && !IsOverridden(use))];
        yield return new(MoveVerdict.Works, "built-in shortcodes", known.Sum(static use => use.Calls), $"calls of {Names(known)}");
        ShortcodeUse[] ours = [.. uses.Where(static use => use.Template is not null)];
        yield return new(MoveVerdict.Works, "shortcode templates", ours.Length, $"of ours: {Names(ours)}");

        ShortcodeUse[] overridden = [.. uses.Where(IsOverridden)];
        yield return Finding(
            MoveVerdict.Differs, "changed shortcodes", overridden, $"{Names(overridden)}: Hugo's templates change these; here they are as built in");
        ShortcodeUse[] posts = [.. uses.Where(static use => LinksOnly.Contains(use.Name) && use.Template is null)];
        yield return Finding(MoveVerdict.Differs, "posts elsewhere", posts, $"{Names(posts)} become a link: a build asks no network");
        ShortcodeUse[] missing = [.. uses.Where(static use => use.IsMissing)];
        yield return Finding(
            MoveVerdict.NeedsHand, "custom shortcodes", missing,
            $"{Names(missing)} ({missing.Sum(static use => use.Calls)} calls): 'sitegen migrate shortcodes --write' begins their templates");
        yield return Inline(material);
    }

    /// <summary>Those whose template, Hugo's or ours, asks for the files beside a page.</summary>
    public static IReadOnlySet<string> ShowingFiles(MoveMaterial material, ImmutableArray<ShortcodeUse> uses)
        => uses.Where(use => Asks(material, use.Template) || Asks(material, use.HugoTemplate)).Select(static use => use.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool Asks(MoveMaterial material, string? template)
        => template is not null && Path.Combine(material.Root, template) is var file && File.Exists(file)
            && File.ReadAllText(file, Encoding.UTF8).Contains("resources", StringComparison.OrdinalIgnoreCase);

    private static bool IsOverridden(ShortcodeUse use) => use is { IsBuiltIn: true, HugoTemplate: not null, Template: null };

    private static MoveFinding Finding(MoveVerdict verdict, string topic, ShortcodeUse[] uses, string text)
        => new(verdict, topic, uses.Length, text)
        {
            Places = ContentInspector.First(uses.SelectMany(static use => use.Places.Take(1))
                .OrderBy(static place => place.File, StringComparer.Ordinal).ThenBy(static place => place.Line)),
        };

    private static string Names(ShortcodeUse[] uses)
    {
        var names = string.Join(", ", uses.Take(8).Select(static use => use.Name));
        return uses.Length > 8 ? string.Create(CultureInfo.InvariantCulture, $"{names} and {uses.Length - 8} more") : names;
    }

    private static MoveFinding Inline(MoveMaterial material)
    {
        List<SourceLocation> places = [];
        foreach (var page in material.Pages)
        {
            places.AddRange(ShortcodeSurvey.Tags(page, out _)
                .Where(static token => token.Kind == ShortcodeTokenKind.Open && token.Tag is { } tag && ShortcodeSurvey.IsInline(tag.Name))
                .Select(static token => token.Tag?.Location ?? default));
        }

        return new(MoveVerdict.NeedsHand, "inline shortcodes", places.Count, "are Go templates inside pages: make them templates of ours")
        {
            Places = ContentInspector.First(places),
        };
    }
}
