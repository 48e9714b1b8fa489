using SiteGen.Content.Dates;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>Front matter while it is being read, field by field.</summary>
internal sealed class FrontMatterDraft
{
    private readonly List<MetaEntry> _params = [];
    private FrontMatter _read = FrontMatter.None;
    private MetaValue.Map? _paramsMap;
    private MetaEntry? _draft;
    private bool? _isDraft;
    private bool? _isPublished;

    public void AddParam(MetaEntry entry) => _params.Add(entry);

    public void Set(FrontMatterField field, MetaEntry entry, FieldReader read)
    {
        switch (field)
        {
            case FrontMatterField.Params:
                _paramsMap = read.Map(entry);
                break;
            case FrontMatterField.Draft:
                _draft = entry;
                _isDraft = read.Flag(entry);
                break;
            case FrontMatterField.Published:
                // It may as well hold a date.
                _isPublished = entry.Value is MetaValue.Flag or MetaValue.Text { Value: "true" or "false" } ? read.Flag(entry) : null;
                break;
            case FrontMatterField.Passed:
                break;
            default:
                _read = With(field, entry, read);
                break;
        }
    }

    public FrontMatter Finish(PageDates dates, string? fileNameSlug, FrontMatterSource source, List<Diagnostic> mistakes)
    {
        if (_isDraft is not null && _isPublished is not null && _draft is { } draft)
        {
            mistakes.Add(ContentRules.DraftAndPublished.At(draft.KeyLocation, "both 'draft' and 'published' are set; 'draft' counts"));
        }

        return _read with
        {
            Dates = dates,
            Slug = _read.Slug.Length == 0 && fileNameSlug is not null ? fileNameSlug : _read.Slug,
            IsDraft = _isDraft ?? !(_isPublished ?? true),
            Build = _read.IsHeadless && source.IsLeafBundle ? HeadlessBuild : _read.Build,
            Params = AllParams(),
        };
    }

    // A headless bundle has no page, but others may use what lies in it.
    private static BuildOptions HeadlessBuild => new(ListingMode.Never, RenderMode.Never);

    private FrontMatter With(FrontMatterField field, MetaEntry entry, FieldReader read) => field switch
    {
        FrontMatterField.Title => _read with { Title = read.Text(entry) ?? "" },
        FrontMatterField.LinkTitle => _read with { LinkTitle = read.Text(entry) ?? "" },
        FrontMatterField.Description => _read with { Description = read.Text(entry) ?? "" },
        FrontMatterField.Summary => _read with { Summary = read.Text(entry) ?? "" },
        FrontMatterField.Slug => _read with { Slug = (read.Text(entry) ?? "").Trim('-') },
        FrontMatterField.Url => _read with { Url = Address(entry, read) },
        FrontMatterField.Type => _read with { Type = read.Text(entry) ?? "" },
        FrontMatterField.Layout => _read with { Layout = read.Text(entry) },
        FrontMatterField.TranslationKey => _read with { TranslationKey = read.Text(entry) ?? "" },
        FrontMatterField.Weight => _read with { Weight = read.Number(entry) ?? 0 },
        FrontMatterField.Headless => _read with { IsHeadless = read.Flag(entry) ?? false },
        FrontMatterField.IsCjk => _read with { IsCjk = read.Flag(entry) },
        FrontMatterField.Keywords => _read with { Keywords = read.Texts(entry) },
        FrontMatterField.Aliases => _read with { Aliases = AliasList(entry, read) },
        FrontMatterField.Outputs => _read with { Outputs = [.. read.Texts(entry).Select(static name => name.ToLowerInvariant())] },
        FrontMatterField.Build => _read with { Build = BuildReader.Read(entry, read) },
        FrontMatterField.Menus => _read with { Menus = entry.Value is MetaValue.Empty ? null : entry.Value },
        FrontMatterField.Resources => _read with { Resources = read.Maps(entry) },
        _ => _read,
    };

    private static string Address(MetaEntry entry, FieldReader read)
    {
        var url = read.Text(entry) ?? "";
        if (!HasHost(url))
        {
            return url;
        }

        read.Report(ContentRules.UrlWithHost.At(entry.Value.Location, $"'{entry.Key}' must be a path, not '{url}'"));
        return "";
    }

    private static ImmutableArray<string> AliasList(MetaEntry entry, FieldReader read)
    {
        var aliases = read.Texts(entry);
        foreach (var alias in aliases)
        {
            if (HasHost(alias))
            {
                read.Report(ContentRules.UrlWithHost.At(entry.Value.Location, $"'{entry.Key}' must be paths, not '{alias}'"));
            }
        }

        return aliases.RemoveAll(static alias => alias.Length == 0 || HasHost(alias));
    }

    private static bool HasHost(string url)
        => url.StartsWith("http://", StringComparison.Ordinal) || url.StartsWith("https://", StringComparison.Ordinal);

    private MetaValue.Map AllParams()
    {
        if (_params.Count == 0)
        {
            return _paramsMap ?? MetaValue.Map.None;
        }

        if (_paramsMap is null)
        {
            return new([.. _params], _params[0].KeyLocation);
        }

        var nested = _paramsMap.Entries.Where(entry => !_params.Exists(other => IsSame(other, entry)));
        return new([.. _params, .. nested], _params[0].KeyLocation);
    }

    private static bool IsSame(MetaEntry left, MetaEntry right)
        => string.Equals(left.Key, right.Key, StringComparison.OrdinalIgnoreCase);
}
