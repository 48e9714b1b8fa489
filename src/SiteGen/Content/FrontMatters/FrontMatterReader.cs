using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.Content.Dates;
using SiteGen.Content.Summits;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>Reads the fields of front matter with their types, in one pass, without regard to the case of their names.</summary>
internal sealed class FrontMatterReader(DateReader dates, SiteConfig config)
{
    // A site that came from Hugo has fields of its theme's, which nobody here can know.
    private readonly MistypedNames? _mistyped = config.IsHugo ? null : new MistypedNames(config);

    private readonly SummitReader _summits = new(
        config.TimeZone, config.IsHugo || config.Taxonomies.Any(static taxonomy => taxonomy.Plural == SummitReader.Key));

    private static readonly FrozenDictionary<string, FrontMatterField> Fields = new Dictionary<string, FrontMatterField>
    {
        ["title"] = FrontMatterField.Title,
        ["linktitle"] = FrontMatterField.LinkTitle,
        ["description"] = FrontMatterField.Description,
        ["summary"] = FrontMatterField.Summary,
        ["slug"] = FrontMatterField.Slug,
        ["url"] = FrontMatterField.Url,
        ["type"] = FrontMatterField.Type,
        ["layout"] = FrontMatterField.Layout,
        ["translationkey"] = FrontMatterField.TranslationKey,
        ["weight"] = FrontMatterField.Weight,
        ["draft"] = FrontMatterField.Draft,
        ["published"] = FrontMatterField.Published,
        ["headless"] = FrontMatterField.Headless,
        ["iscjklanguage"] = FrontMatterField.IsCjk,
        ["keywords"] = FrontMatterField.Keywords,
        ["aliases"] = FrontMatterField.Aliases,
        ["outputs"] = FrontMatterField.Outputs,
        ["build"] = FrontMatterField.Build,
        ["_build"] = FrontMatterField.Build,
        ["menu"] = FrontMatterField.Menus,
        ["menus"] = FrontMatterField.Menus,
        ["resources"] = FrontMatterField.Resources,
        ["params"] = FrontMatterField.Params,
        ["cascade"] = FrontMatterField.Passed,
        ["markup"] = FrontMatterField.Passed,
        ["lang"] = FrontMatterField.Passed,
        ["path"] = FrontMatterField.Passed,
        ["kind"] = FrontMatterField.Passed,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name that means something, besides those of dates and taxonomies.</summary>
    public static ImmutableArray<string> Names => Fields.Keys;

    public FrontMatter Read(MetaValue.Map map, DateSources sources, List<Diagnostic> mistakes)
    {
        var slots = default(DateSlots);
        Span<DateTimeOffset?> found = dates.KeyCount <= DateSlots.Length ? slots : new DateTimeOffset?[dates.KeyCount];
        var fields = new FieldReader(mistakes, config.IsHugo);
        var draft = new FrontMatterDraft(config.OutputFormats);
        foreach (var entry in map.Entries)
        {
            var isDate = dates.Take(entry, found, mistakes);
            if (Fields.TryGetValue(entry.Key, out var field))
            {
                draft.Set(field, entry, fields);
            }
            else if (!isDate || DateReader.IsOwn(entry.Key))
            {
                draft.AddParam(entry);
                if (!isDate && _mistyped?.Meant(entry.Key) is { } meant)
                {
                    var hint = $"did you mean '{meant}'? A value of your own goes under 'params'.";
                    mistakes.Add(ContentRules.MistypedField.At(entry.KeyLocation, $"unknown field '{entry.Key}'", hint));
                }
            }
        }

        var (chosen, slug) = dates.Choose(found, sources);
        var finished = draft.Finish(chosen, slug, mistakes);
        return _summits.Read(finished.Params, mistakes) is { } summit ? finished with { Summit = summit } : finished;
    }
}
