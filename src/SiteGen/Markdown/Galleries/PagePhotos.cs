using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Galleries;
using SiteGen.Images.Notes;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Markdown.Galleries;

/// <summary>
/// The pictures of one page while its body is rendered: Markdown and shortcodes ask it for them, and it remembers which copies and
/// galleries they wrote. Used by one thread; rendering the page again takes a new one.
/// </summary>
public sealed class PagePhotos
{
    private const char KeptStart = PlaceMarks.KeptStart;
    private const char KeptEnd = PlaceMarks.KeptEnd;

    private readonly Page _page;
    private readonly PhotoLookup _lookup;
    private readonly List<DerivedFile> _emitted = [];
    private readonly List<Gallery> _written = [];
    private readonly List<KeptPiece> _kept = [];
    private readonly Dictionary<string, Picture> _shown = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> _mistakes = [];
    private readonly HashSet<(DiagnosticRule Rule, string File)> _told = [];
    private GalleriesConfig? _config;

    public PagePhotos(Page page, PhotoLookup lookup) => (_page, _lookup) = (page, lookup);

    /// <summary>The site's settings with what the page's front matter says otherwise.</summary>
    public GalleriesConfig Config => _config ??= PageGalleries.Read(_page, _lookup.ConfigOf(_page), _mistakes);

    /// <summary>After <see cref="Number"/>: those that are in the body, in its order.</summary>
    public ImmutableArray<Gallery> Galleries { get; private set; } = [];

    /// <summary>After <see cref="Number"/>: the first one in the body that can stand for the page elsewhere; null when there is none.</summary>
    public Picture? First { get; private set; }

    public ImmutableArray<DerivedFile> Emitted => [.. _emitted];

    /// <summary>What is wrong with the page's own settings of galleries.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => _mistakes;

    /// <summary>Whether it was asked for any picture.</summary>
    public bool AreUsed { get; private set; }

    /// <summary>How many photos got a link to their large version.</summary>
    public int Links { get; private set; }

    /// <summary>Whether it wrote anything that a theme's style sheet or viewer is for.</summary>
    public bool HasShown => Links > 0 || _written.Count > 0;

    /// <summary>The picture that a link names; null for one on another host, and with a mistake when there is none.</summary>
    public Outcome<Photo?> Find(string link, SourceLocation place)
    {
        AreUsed = true;
        return ShortcodeExpansion.HasToken(link) ? Outcome.Of<Photo?>(null) : _lookup.Find(_page, link, place);
    }

    /// <summary>Whether a link would name a picture of the site.</summary>
    internal bool Has(string link) => _lookup.Has(_page, link);

    /// <summary>The photos that a gallery's patterns name.</summary>
    public Outcome<ImmutableArray<Photo>> Find(GalleryRequest request)
    {
        AreUsed = true;
        return _lookup.FindAll(_page, request);
    }

    /// <summary>Whether something is to be said of a file; the page shows it at several places, perhaps.</summary>
    internal bool IsNew(DiagnosticRule rule, Photo photo) => _told.Add((rule, photo.File.FullPath));

    /// <summary>Pictures of the text between a gallery's tags, which are not written where they stand; null for other texts.</summary>
    internal List<GalleryPhoto>? Gathered { get; private set; }

    /// <summary>Renders the text between a gallery's tags, and takes the pictures out of it that stand in paragraphs of their own.</summary>
    internal (ImmutableArray<GalleryPhoto> Photos, RenderedMarkdown Text) Gather(Func<RenderedMarkdown> render)
    {
        List<GalleryPhoto> gathered = [];
        Gathered = gathered;
        var rest = render();
        Gathered = null;
        return ([.. gathered], rest);
    }

    /// <summary>Keeps what a shortcode made for the gallery around it, and gives what holds its place in the text until then.</summary>
    internal string Keep(KeptPiece piece)
    {
        _kept.Add(piece);
        return string.Create(CultureInfo.InvariantCulture, $"{KeptStart}{_kept.Count - 1}{KeptEnd}");
    }

    /// <summary>A text cut where something is kept: each piece of it with what follows; null behind the last.</summary>
    internal IEnumerable<(string Text, KeptPiece? Kept)> Pieces(string text)
    {
        var from = 0;
        while (text.IndexOf(KeptStart, from) is >= 0 and var start && text.IndexOf(KeptEnd, start) is >= 0 and var end)
        {
            var isKept = int.TryParse(text.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                && index < _kept.Count;
            yield return (text[from..start], isKept ? _kept[index] : null);
            from = end + 1;
        }

        yield return (text[from..], null);
    }

    /// <summary>
    /// A link to the file itself, ready to stand in an attribute; null when it is not published. It leads there from lists and feeds
    /// too, whatever page the author's link began at.
    /// </summary>
    public string? LinkOf(Photo? photo) => photo?.Url is { } url ? TemplateEscaping.Escape(_lookup.Link(url)) : null;

    /// <summary>The copies that the page offers of a photo, which are to be made then; null when the file itself is shown.</summary>
    public PicturePlan? PlanOf(Photo photo)
    {
        var plan = ImagePlan.Of(photo, _lookup.ConfigOf(_page).Images);
        if (plan is not null)
        {
            _emitted.AddRange(plan.Variants);
        }

        return plan;
    }

    /// <summary>Files that a template's HTML refers to.</summary>
    public void Emit(ImmutableArray<DerivedFile> files) => _emitted.AddRange(files);

    /// <summary>What is said about a photo, as HTML: by the text's author, else beside the photo, else within its file; "" when nobody does.</summary>
    /// <param name="title">Of the text, in Markdown; null when it says nothing, "" when it wants no caption.</param>
    /// <param name="place">Of the picture in the text.</param>
    public Outcome<string> CaptionOf(Photo? photo, string? title, SourceLocation place)
    {
        if (title is not null)
        {
            return title.Length == 0 ? Outcome.Of("") : Said(title, place, "raw HTML in the caption of a picture is left out");
        }

        if (photo is null)
        {
            return Outcome.Of("");
        }

        if (NoteOf(photo).Caption is not { } written)
        {
            return Outcome.Of(TemplateEscaping.Escape(photo.Metadata.Caption));
        }

        var said = Said(written, place, $"raw HTML in the caption of '{photo.File.Path}' is left out");
        return said.Diagnostics.IsEmpty || IsNew(MarkdownRules.HtmlLeftOut, photo) ? said : Outcome.Of(said.Value);
    }

    private Outcome<string> Said(string markdown, SourceLocation place, string omission)
    {
        var said = _lookup.RenderInline(_page, markdown);
        return said.OmittedHtml.IsEmpty ? Outcome.Of(said.Html) : Outcome.Of(said.Html, [MarkdownRules.HtmlLeftOut.At(place, omission)]);
    }

    /// <summary>What front matter says that a photo shows, as text for an attribute; null when it does not.</summary>
    public string? AltOf(Photo? photo)
        => photo is not null && NoteOf(photo).Alt is { } alt ? TemplateEscaping.Escape(alt) : null;

    /// <summary>A photo with the links to its large version and, where the page offers it, to the file itself.</summary>
    public GalleryPhoto Linked(GalleryPhoto shown)
    {
        // A link around mere decoration would have no name.
        if (shown.OwnLink.Length > 0 || shown.Picture.Alt is { Length: 0 } || shown.Picture.Photo is not { } photo
            || (shown.Picture.Plan?.Largest.Url ?? photo.Url) is not { } large)
        {
            return shown;
        }

        return shown with
        {
            Link = TemplateEscaping.Escape(_lookup.Link(large)),
            Original = Config.HasDownload ? LinkOf(photo) ?? "" : "",
            Id = PhotoNumbers.Token(Links++),
        };
    }

    public void Write(TextWriter html, Picture picture)
    {
        Remember(picture);
        PictureHtml.Write(html, picture, _lookup.Link);
    }

    public void Write(TextWriter html, GalleryPhoto photo)
    {
        Remember(photo.Picture);
        GalleryHtml.WritePhoto(html, photo, _lookup.Link, isAlone: true);
    }

    /// <summary>The picture and its link alone, for a figure that somebody else writes.</summary>
    public void WriteLinked(TextWriter html, GalleryPhoto photo)
    {
        Remember(photo.Picture);
        GalleryHtml.WriteLinked(html, photo, _lookup.Link, isAlone: true);
    }

    /// <summary>Writes a gallery, and remembers it for pages that show all galleries of the site.</summary>
    public void Write(TextWriter html, Gallery gallery)
    {
        ImmutableArray<GalleryPhoto> shown = [.. gallery.Photos.Where(static photo => photo.Picture.IsThere)];
        var mark = "";
        if (!shown.IsEmpty)
        {
            mark = GalleryPlaces.Mark(_written.Count);
            _written.Add(gallery with { Photos = shown, HasArchive = Config.HasArchive });
        }

        foreach (var photo in gallery.Photos)
        {
            Remember(photo.Picture);
        }

        GalleryHtml.Write(html, gallery with { Attributes = gallery.Attributes + mark }, _lookup.Link);
    }

    /// <summary>Gives the linked photos of the finished body their ids, in the order in which they stand there.</summary>
    public string Number(string html)
    {
        if (_written.Count > 0)
        {
            (html, var shown) = GalleryPlaces.Take(html, _written.Count);
            Galleries = [.. shown.Select(gallery => _written[gallery])];
        }

        First = FirstPicture.In(html, _shown);
        if (Links == 0)
        {
            return html;
        }

        var (numbered, numbers) = PhotoNumbers.Number(html, Links);
        Galleries = PhotoNumbers.Named(Galleries, numbers);
        return numbered;
    }

    // Shortcodes are written before the text around them: which one is the first, only the finished body tells.
    private void Remember(Picture picture)
    {
        if (FirstPicture.MayBe(picture))
        {
            _shown.TryAdd(PictureHtml.SourceOf(picture, _lookup.Link), picture);
        }
    }

    private PhotoNote NoteOf(Photo photo) => _lookup.NoteOf(_page, photo.File);
}
