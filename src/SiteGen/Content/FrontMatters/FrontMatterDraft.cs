using SiteGen.Configuration;
using SiteGen.Content.Dates;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>Front matter while it is being read, field by field.</summary>
internal sealed class FrontMatterDraft(ImmutableArray<OutputFormat> formats)
{
    private readonly List<MetaEntry> _params = [];
    private string? _title;
    private string _linkTitle = "";
    private string _description = "";
    private string _summary = "";
    private string _slug = "";
    private string _url = "";
    private string _type = "";
    private string? _layout;
    private string _translationKey = "";
    private long _weight;
    private bool _isHeadless;
    private bool? _isCjk;
    private ImmutableArray<string> _keywords = [];
    private ImmutableArray<string> _aliases = [];
    private ImmutableArray<string> _outputs;
    private BuildOptions _build = BuildOptions.Usual;
    private MetaValue? _menus;
    private ImmutableArray<MetaValue.Map> _resources = [];
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
                _isDraft = read.Draft(entry);
                break;
            case FrontMatterField.Published:
                // It may as well hold a date.
                _isPublished = entry.Value is MetaValue.Flag or MetaValue.Text { Value: "true" or "false" } ? read.Flag(entry) : null;
                break;
            case FrontMatterField.Passed:
                break;
            default:
                SetOther(field, entry, read);
                break;
        }
    }

    public FrontMatter Finish(PageDates dates, string? fileNameSlug, List<Diagnostic> mistakes)
    {
        if (_isDraft is not null && _isPublished is not null && _draft is { } draft)
        {
            mistakes.Add(ContentRules.DraftAndPublished.At(draft.KeyLocation, "both 'draft' and 'published' are set; 'draft' counts"));
        }

        return new()
        {
            Title = _title,
            LinkTitle = _linkTitle,
            Description = _description,
            Summary = _summary,
            Slug = _slug.Length == 0 && fileNameSlug is not null ? fileNameSlug : _slug,
            Url = _url,
            Type = _type,
            Layout = _layout,
            TranslationKey = _translationKey,
            Weight = _weight,
            IsDraft = _isDraft ?? !(_isPublished ?? true),
            IsHeadless = _isHeadless,
            IsCjk = _isCjk,
            Dates = dates,
            Keywords = _keywords,
            Aliases = _aliases,
            Outputs = _outputs,
            Build = _isHeadless ? HeadlessBuild : _build,
            Menus = _menus,
            Resources = _resources,
            Params = AllParams(),
        };
    }

    // A headless page has no address, but others may use what lies in its bundle.
    private static BuildOptions HeadlessBuild => new(ListingMode.Never, RenderMode.Never);

    private void SetOther(FrontMatterField field, MetaEntry entry, FieldReader read)
    {
        switch (field)
        {
            case FrontMatterField.Title:
                _title = read.Text(entry) ?? "";
                break;
            case FrontMatterField.LinkTitle:
                _linkTitle = read.Text(entry) ?? "";
                break;
            case FrontMatterField.Description:
                _description = read.Text(entry) ?? "";
                break;
            case FrontMatterField.Summary:
                _summary = read.Text(entry) ?? "";
                break;
            case FrontMatterField.Slug:
                _slug = read.Line(entry).Trim('-');
                break;
            case FrontMatterField.Url:
                _url = Address(entry, read);
                break;
            case FrontMatterField.Type:
                _type = read.Text(entry) ?? "";
                break;
            case FrontMatterField.Layout:
                _layout = read.Text(entry);
                break;
            case FrontMatterField.TranslationKey:
                _translationKey = read.Text(entry) ?? "";
                break;
            case FrontMatterField.Weight:
                _weight = read.Number(entry) ?? 0;
                break;
            case FrontMatterField.Headless:
                _isHeadless = read.Flag(entry) ?? false;
                break;
            case FrontMatterField.IsCjk:
                _isCjk = read.Flag(entry);
                break;
            case FrontMatterField.Keywords:
                _keywords = read.Texts(entry);
                break;
            case FrontMatterField.Aliases:
                _aliases = AliasList(entry, read);
                break;
            case FrontMatterField.Outputs:
                _outputs = OutputReader.Read(entry, read, formats);
                break;
            case FrontMatterField.Build:
                _build = BuildReader.Read(entry, read);
                break;
            case FrontMatterField.Menus:
                _menus = entry.Value is MetaValue.Empty ? null : entry.Value;
                break;
            case FrontMatterField.Resources:
                _resources = read.Maps(entry);
                break;
            default:
                break;
        }
    }

    private static string Address(MetaEntry entry, FieldReader read)
    {
        var url = read.Line(entry);
        if (!HasHost(url))
        {
            return url;
        }

        read.Report(ContentRules.UrlWithHost.At(entry.Value.Location, $"'{entry.Key}' must be a path, not '{url}'"));
        return "";
    }

    private static ImmutableArray<string> AliasList(MetaEntry entry, FieldReader read)
    {
        var aliases = read.Texts(entry).Select(alias => read.Line(alias, entry)).ToImmutableArray();
        foreach (var alias in aliases)
        {
            if (HasHost(alias))
            {
                read.Report(ContentRules.UrlWithHost.At(FieldReader.PlaceOf(entry, alias), $"'{entry.Key}' must be paths, not '{alias}'"));
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

        // What stands under 'params' counts more than the same name beside it, as in Hugo.
        var beside = _params.Where(entry => _paramsMap[entry.Key] is null);
        return new([.. beside, .. _paramsMap.Entries], _params[0].KeyLocation);
    }
}
