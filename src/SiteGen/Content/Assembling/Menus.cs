using SiteGen.Configuration;
using SiteGen.Content.FrontMatters;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Assembling;

/// <summary>Puts the menus together: what the configuration says, what pages say of themselves, and sections that join by themselves.</summary>
internal sealed class Menus(SiteConfig config, IReadOnlyDictionary<string, Page> byPath, List<Diagnostic> mistakes)
{
    private readonly SortedDictionary<string, List<MenuDraft>> _menus = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether another language has a page at that path: one menu may serve several languages.</summary>
    public Func<string, bool> IsInAnotherLanguage { get; init; } = static _ => false;

    public void AddConfigured()
    {
        foreach (var (menu, entries) in config.Menus)
        {
            foreach (var entry in entries)
            {
                if (FromConfig(entry) is { } draft)
                {
                    Add(menu, draft);
                }
            }
        }
    }

    public void AddSection(Page section)
    {
        var menu = config.SectionPagesMenu;
        if (!Entries(menu).Exists(entry => entry.Key == section.Section))
        {
            Add(menu, new() { Identifier = section.Section, Name = section.LinkTitle, Weight = section.Weight, Page = section });
        }
    }

    public void AddPage(Page page, MetaValue value)
    {
        switch (value)
        {
            case MetaValue.Map map:
                foreach (var entry in map.Entries)
                {
                    AddOnce(entry.Key, FromPage(page, entry.Value));
                }

                break;
            case MetaValue.List list:
                foreach (var item in list.Items)
                {
                    AddPage(page, item);
                }

                break;
            default:
                if (value.AsText is { Length: > 0 } name)
                {
                    AddOnce(name, FromPage(page, value));
                }

                break;
        }
    }

    public ImmutableDictionary<string, ImmutableArray<MenuItem>> Finish(Func<string, string> link)
    {
        var finished = ImmutableDictionary.CreateBuilder<string, ImmutableArray<MenuItem>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, entries) in _menus)
        {
            finished[name] = MenuTree.Make(name, entries, link, mistakes);
        }

        return finished.ToImmutable();
    }

    // An entry whose page is not translated would lead nowhere; without it the menu is as the author meant it.
    private MenuDraft? FromConfig(MenuEntryConfig entry)
    {
        Page? page = null;
        var path = ContentName.Normalise($"/{entry.PageRef.Trim('/')}");
        if (entry.PageRef.Length > 0 && !byPath.TryGetValue(path, out page))
        {
            if (IsInAnotherLanguage(path))
            {
                return entry.Url.Length == 0 ? null : DraftOf(entry, null);
            }

            mistakes.Add(ContentRules.MenuTargetNotFound.At(
                entry.PageRefPlace, $"menu entry '{entry.Name}' leads to no page: '{entry.PageRef}'", GatheredHint.For(path)));
        }

        return DraftOf(entry, page);
    }

    private static MenuDraft DraftOf(MenuEntryConfig entry, Page? page) => new()
    {
        Name = entry.Name.Length > 0 ? entry.Name : page?.LinkTitle ?? "",
        Identifier = entry.Identifier,
        Title = entry.Title,
        Url = entry.Url,
        Parent = entry.Parent,
        Pre = entry.Pre,
        Post = entry.Post,
        Weight = entry.Weight != 0 ? entry.Weight : page?.Weight ?? 0,
        Page = page,
        Params = entry.Params,
        Location = entry.Location,
    };

    private MenuDraft FromPage(Page page, MetaValue value)
    {
        var draft = new MenuDraft { Page = page, Location = value.Location };
        if (value is MetaValue.Map map)
        {
            var fields = new MetaFields(map, ContentRules.WrongType);
            draft = draft with
            {
                Name = fields.Text("name") ?? "",
                Identifier = fields.Text("identifier") ?? "",
                Title = fields.Text("title") ?? "",
                Parent = fields.Text("parent") ?? "",
                Pre = fields.Text("pre") ?? "",
                Post = fields.Text("post") ?? "",
                Weight = fields.Value("weight") is { } weight ? Cast.Number(weight) ?? 0 : 0,
                Params = fields.Map("params") ?? MetaValue.Map.None,
            };
            mistakes.AddRange(fields.Faults);
            if (!config.IsHugo)
            {
                mistakes.AddRange(fields.ReportUnread(ContentRules.MistypedField, "menus."));
            }
        }

        return draft with
        {
            Name = draft.Name.Length > 0 ? draft.Name : page.LinkTitle,
            Weight = draft.Weight != 0 ? draft.Weight : page.Weight,
        };
    }

    // The first of two entries of one name stays, as in Hugo.
    private void AddOnce(string menu, MenuDraft entry)
    {
        if (!Entries(menu).Exists(other => other.Key == entry.Key))
        {
            Add(menu, entry);
            return;
        }

        mistakes.Add(ContentRules.MenuEntryTwice.At(entry.Location, $"menu '{menu}' has an entry '{entry.Key}' already; this one is left out"));
    }

    private void Add(string menu, MenuDraft entry) => Entries(menu).Add(entry);

    private List<MenuDraft> Entries(string menu)
    {
        if (!_menus.TryGetValue(menu, out var entries))
        {
            entries = [];
            _menus.Add(menu, entries);
        }

        return entries;
    }
}
