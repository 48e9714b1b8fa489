using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Images;

namespace SiteGen.Markdown.Galleries;

/// <summary>What the front matter of a bundle says about the photos beside it: <c>resources:</c> with <c>title</c>, <c>caption</c> and <c>alt</c>.</summary>
internal sealed class PhotoWords
{
    private readonly Dictionary<SourceFile, PageResource> _byFile = new(ReferenceEqualityComparer.Instance);

    public PhotoWords(Page page)
    {
        foreach (var resource in page.Resources)
        {
            _byFile.TryAdd(resource.File, resource);
        }
    }

    /// <summary>In Markdown; null when it says nothing.</summary>
    public string? CaptionOf(Photo photo)
        => _byFile.GetValueOrDefault(photo.File) is { } resource
            ? resource.Params["caption"]?.AsText ?? TitleOf(resource)
            : null;

    public string? AltOf(Photo photo) => _byFile.GetValueOrDefault(photo.File)?.Params["alt"]?.AsText;

    // A file without a title of its own has its name for one.
    private static string? TitleOf(PageResource resource)
        => resource.Title.Length == 0 || resource.Title == resource.Inside || resource.Title == resource.Name ? null : resource.Title;
}
