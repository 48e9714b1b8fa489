using SiteGen.Checking.Links;
using SiteGen.Checking.Reading;
using SiteGen.Checking.Tracing;
using SiteGen.Content;
using SiteGen.Output;

namespace SiteGen.Checking.Rules;

/// <summary>What may be wrong with the pages of a site together.</summary>
internal sealed class SiteRules(ReadSite read, Published site, AddressReader addresses)
{
    // Browsers ask for these by themselves.
    private static readonly string[] AskedForByName = ["favicon.", "apple-touch-icon", "mstile-", "browserconfig"];

    public IEnumerable<Finding> Check() => [.. SameTitles(), .. Orphans(), .. UnusedImages()];

    private IEnumerable<Finding> SameTitles()
    {
        var titled = read.Documents
            .Where(static document => document is { Page: { Title.Length: > 0, IsUnlisted: false }, SendsTo: null, Source.Kind: not PageKind.Term })
            .Where(static document => !PageRules.IsFurther(document))
            .GroupBy(static document => (document.Page?.Title, document.Source?.Language));
        foreach (var group in titled)
        {
            Document[] pages = [.. group.OrderBy(static document => document.Url.Value, StringComparer.Ordinal)];
            if (pages.Length == 1 || !pages.Any(static document => document.Source?.Source is not null))
            {
                continue;
            }

            var first = string.Join(", ", pages.Take(3).Select(static document => $"'{document.Url}'"));
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"{pages.Length} pages have the title '{ShownText.Of(group.Key.Title)}': {first}{(pages.Length > 3 ? ", …" : "")}");
            var on = pages.First(static document => document.Source?.Source is not null);
            yield return new(CheckRules.SameTitle, on, message, message, new Clue.Field("title"));
        }
    }

    // No way leads to them from a front page. Lists of tags, which no author wrote, may be left unlinked by a theme.
    private IEnumerable<Finding> Orphans()
    {
        var reached = new HashSet<Document>();
        var open = new Queue<Document>();
        foreach (var home in read.Documents.Where(static document => document is { Source.Kind: PageKind.Home, Page: not null }))
        {
            Reach(home);
        }

        if (open.Count == 0)
        {
            yield break;
        }

        while (open.TryDequeue(out var document))
        {
            foreach (var (form, link) in document.Links)
            {
                if (form.IsFollowed && link.On(document.Url, addresses) is Address.Inside inside && site.Find(inside.Path) is Destination.There there)
                {
                    Reach(there.Document);
                }
            }
        }

        foreach (var document in read.Documents)
        {
            if (document is { Page.IsUnlisted: false, SendsTo: null, Source: { Kind: not PageKind.NotFound, Source: not null } } && !reached.Contains(document)
                && !PageRules.IsFurther(document))
            {
                yield return new(CheckRules.Orphan, document, document.Url.Value, $"no way leads from the front page to '{document.Url}'", Clue.Whole.Page);
            }
        }

        void Reach(Document document)
        {
            if (reached.Add(document) && document.Page is not null)
            {
                open.Enqueue(document);
            }
        }
    }

    private IEnumerable<Finding> UnusedImages()
    {
        var images = read.Documents.Where(document => document.Output is FileOutput { Owner: null } file && IsUnasked(file)).ToHashSet();
        if (images.Count == 0)
        {
            yield break;
        }

        foreach (var document in read.Documents)
        {
            foreach (var (_, link) in document.Links)
            {
                if (link.On(document.Url, addresses) is Address.Inside inside && site.At(inside.Path) is { } used)
                {
                    images.Remove(used);
                }
            }
        }

        foreach (var image in images)
        {
            yield return new(CheckRules.UnusedImage, image, image.Url.Value, $"no page shows the image '{image.Url}'", Clue.Whole.Page);
        }
    }

    private bool IsUnasked(FileOutput file)
        => PhotoFiles.IsPicture(file.File) && !read.ShownFiles.Contains(file.File.FullPath)
            && !AskedForByName.Any(name => file.File.Path.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
