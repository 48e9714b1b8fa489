using SiteGen.Content;

namespace SiteGen;

/// <summary>Finds the picture that the shortcode <c>figure</c> names among the files beside its page, as Hugo compares names.</summary>
internal static class FigureSource
{
    public static PageResource? Find(Page page, string source)
    {
        if (page.Resources.IsEmpty || source.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        var end = source.AsSpan().IndexOfAny('?', '#');
        var name = Uri.UnescapeDataString(end < 0 ? source : source[..end]);
        name = name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name.TrimStart('/');
        return page.Resources.FirstOrDefault(resource => string.Equals(resource.Name, name, StringComparison.OrdinalIgnoreCase));
    }
}
