using SiteGen.Content.Dates;
using SiteGen.Content.FrontMatters;
using SiteGen.Content.Urls;

namespace SiteGen.Content.Assembling;

/// <summary>A page while the site is being put together; it becomes a <see cref="Page"/> once all is known.</summary>
internal sealed class PageNode(PageKind kind, string path, string written)
{
    public PageKind Kind { get; } = kind;

    /// <summary>Logical path; "/" for the home page.</summary>
    public string Path { get; } = path;

    /// <summary>The same with the author's case.</summary>
    public string Written { get; } = written;

    public ContentFile? File { get; init; }

    public string Taxonomy { get; init; } = "";

    /// <summary>The term as first written.</summary>
    public string Term { get; init; } = "";

    public FrontMatter Meta { get; set; } = FrontMatter.None;

    /// <summary>Why this build leaves it out; null when it does not.</summary>
    public HiddenReason? Hidden { get; set; }

    public bool IsHidden => Hidden is not null;

    public BuildOptions Build { get; set; } = BuildOptions.Usual;

    public PageDates Dates { get; set; }

    public string Title { get; set; } = "";

    public PageAddress Address { get; set; }

    /// <summary>Where slugs of lists take the place of folders: the path that addresses below it are made from; else null.</summary>
    public string? AddressPath { get; set; }

    public PageNode? Parent { get; set; }

    public OrderKey Order { get; set; }

    /// <summary>Place in the site's list of pages; -1 for hidden ones.</summary>
    public int Index { get; set; } = -1;

    public List<BundledFile>? Files { get; set; }

    /// <summary>The same files, named and in order, once all languages have shared theirs.</summary>
    public List<PageResource>? Resources { get; set; }

    /// <summary>Pages within its bundle.</summary>
    public List<Page>? InnerPages { get; set; }

    /// <summary>Terms that the page bears, in the order written.</summary>
    public List<TermLink>? Terms { get; set; }

    /// <summary>For a term: the pages that bear it, in path order.</summary>
    public List<TermBearer>? Bearers { get; set; }

    public bool IsBranch => Kind == PageKind.References || !(Kind is PageKind.Page or PageKind.NotFound || Kind.IsGathered);

    public string LinkTitle => Meta.LinkTitle.Length > 0 ? Meta.LinkTitle : Title;

    /// <summary>First folder of the path; "" for pages at the top.</summary>
    public string Section => field ??= SectionOf(Path, IsBranch);

    /// <summary>The last element of the path as written.</summary>
    public string BaseName => Written[(Written.LastIndexOf('/') + 1)..];

    /// <summary>Path of the folder that holds it; "/" at the top.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "/";

    private static string SectionOf(string path, bool isBranch)
    {
        var end = path.IndexOf('/', 1);
        return end > 0 ? path[1..end] : isBranch && path.Length > 1 ? path[1..] : "";
    }
}
