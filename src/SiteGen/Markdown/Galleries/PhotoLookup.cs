using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Galleries;
using SiteGen.Images.Notes;

namespace SiteGen.Markdown.Galleries;

/// <summary>What the pictures of pages ask of the rest of the site; one per site, used by all workers at once.</summary>
public sealed record PhotoLookup
{
    /// <summary>The picture that a page's link names; null for one on another host.</summary>
    public required Func<Page, string, SourceLocation, Outcome<Photo?>> Find { get; init; }

    /// <summary>Whether such a link names a picture of the site.</summary>
    public Func<Page, string, bool> Has { get; init; } = static (_, _) => false;

    /// <summary>The photos that a gallery's patterns name.</summary>
    public Func<Page, GalleryRequest, Outcome<ImmutableArray<Photo>>> FindAll { get; init; } = static (_, _) => Outcome.Of(ImmutableArray<Photo>.Empty);

    /// <summary>What is said about a picture beside it or in a page's front matter.</summary>
    public Func<Page, SourceFile, PhotoNote> NoteOf { get; init; } = PhotoNotes.None.Of;

    public required Func<Page, SiteConfig> ConfigOf { get; init; }

    /// <summary>A file's link from the root.</summary>
    public Func<UrlPath, string> Link { get; init; } = static url => url.Encoded;

    /// <summary>Markdown of one line to HTML: captions.</summary>
    public Func<Page, string, RenderedMarkdown> RenderInline { get; init; } = static (_, text) => new(TemplateEscaping.Escape(text), [], [], []);
}
