namespace SiteGen.Content;

/// <summary>The file beside a page that a link or an image means, as Hugo looks for it: by its name, without regard to case.</summary>
internal static class NamedResource
{
    public static PageResource? Find(Page page, string path, ContentLanguages codes)
    {
        var name = path.AsSpan().TrimStart('/');
        foreach (var resource in page.Resources)
        {
            if (name.Equals(resource.Name, StringComparison.OrdinalIgnoreCase))
            {
                return resource;
            }
        }

        foreach (var resource in page.Resources)
        {
            // Lower case, spaces as hyphens, without the code of a language.
            if (name.Equals(PageKey.Of(resource.Inside, codes).Path.AsSpan().TrimStart('/'), StringComparison.OrdinalIgnoreCase))
            {
                return resource;
            }
        }

        return null;
    }
}
