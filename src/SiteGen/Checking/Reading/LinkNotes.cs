using SiteGen.Checking.Links;
using SiteGen.Templates.Assets;

namespace SiteGen.Checking.Reading;

/// <summary>Gathers the addresses that a page names, each once.</summary>
internal sealed class LinkNotes(LinkPool pool)
{
    private readonly HashSet<FoundLink> _seen = [];
    private readonly List<FoundLink> _all = [];

    public ImmutableArray<FoundLink> All => [.. _all];

    public WrittenLink? SendsTo { get; private set; }

    public void Clear()
    {
        _seen.Clear();
        _all.Clear();
        SendsTo = null;
    }

    public void Note(Tag tag)
    {
        if (tag.TryGet("style", out var style) && style.Contains("url(", StringComparison.OrdinalIgnoreCase))
        {
            NoteStyle(style);
        }

        switch (tag.Name)
        {
            case "a" or "area":
                Add(LinkForm.Link, tag, "href");
                break;
            case "img":
                Add(LinkForm.Image, tag, "src");
                AddSet(tag["srcset"]);
                break;
            case "source":
                Add(LinkForm.Film, tag, "src");
                AddSet(tag["srcset"]);
                break;
            case "link":
                AddHead(tag);
                break;
            case "meta":
                AddMeta(tag);
                break;
            case "script":
                Add(LinkForm.Script, tag, "src");
                break;
            case "use" or "image":
                Add(LinkForm.Image, tag, tag.Has("href") ? "href" : "xlink:href");
                break;
            case "input":
                Add(LinkForm.Image, tag, "src");
                Add(LinkForm.Form, tag, "formaction");
                break;
            default:
                AddOthers(tag);
                break;
        }
    }

    public void NoteStyle(ReadOnlySpan<char> css)
    {
        if (!css.Contains("url(", StringComparison.OrdinalIgnoreCase) && !css.Contains("@import", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var text = css.ToString();
        foreach (var address in StyleAddresses.In(text))
        {
            if (address.Kind != StyleAddressKind.Charset)
            {
                Add(address.Kind == StyleAddressKind.Import ? LinkForm.StyleSheet : LinkForm.Loaded, text[address.Place]);
            }
        }
    }

    private void AddOthers(Tag tag)
    {
        switch (tag.Name)
        {
            case "video" or "audio" or "track":
                Add(LinkForm.Film, tag, "src");
                Add(LinkForm.Image, tag, "poster");
                break;
            case "iframe" or "frame" or "embed":
                Add(LinkForm.Frame, tag, "src");
                break;
            case "object":
                Add(LinkForm.Frame, tag, "data");
                break;
            case "form":
                Add(LinkForm.Form, tag, "action");
                break;
            case "button":
                Add(LinkForm.Form, tag, "formaction");
                break;
        }
    }

    private void AddHead(Tag tag)
    {
        var rel = tag["rel"];
        if (rel.Contains("preconnect", StringComparison.OrdinalIgnoreCase) || rel.Contains("dns-prefetch", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        Add(FormOf(rel), tag, "href");
        AddSet(tag["imagesrcset"]);
    }

    private static LinkForm FormOf(ReadOnlySpan<char> rel)
        => rel.Contains("stylesheet", StringComparison.OrdinalIgnoreCase) ? LinkForm.StyleSheet
            : rel.Contains("icon", StringComparison.OrdinalIgnoreCase) || rel.Contains("load", StringComparison.OrdinalIgnoreCase)
                || rel.Contains("manifest", StringComparison.OrdinalIgnoreCase) ? LinkForm.Loaded
            : LinkForm.Related;

    private void AddMeta(Tag tag)
    {
        var key = tag.Has("property") ? tag["property"] : tag["name"];
        switch (key)
        {
            case "og:image" or "og:image:url" or "og:image:secure_url" or "twitter:image" or "twitter:image:src" or "msapplication-TileImage":
                Add(LinkForm.Shared, tag, "content");
                break;
            case "og:url" or "og:video" or "og:audio":
                Add(LinkForm.Related, tag, "content");
                break;
        }

        if (tag["http-equiv"].Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            AddRefresh(tag["content"]);
        }
    }

    private void AddRefresh(ReadOnlySpan<char> content)
    {
        if (content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var address = content[(at + 4)..].Trim().Trim("'\"");
            SendsTo = pool.Link(address);
            Add(LinkForm.Redirect, address);
        }
    }

    private void AddSet(ReadOnlySpan<char> set) => SourceSet.Read(set, address => Add(LinkForm.Image, address));

    private void Add(LinkForm form, Tag tag, ReadOnlySpan<char> attribute)
    {
        if (tag.TryGet(attribute, out var text) && !text.IsWhiteSpace())
        {
            Add(form, text);
        }
    }

    private void Add(LinkForm form, ReadOnlySpan<char> text)
    {
        var found = new FoundLink(form, pool.Link(text));
        if (_seen.Add(found))
        {
            _all.Add(found);
        }
    }
}
