using System.Text;

namespace SiteGen.Markdown.Galleries;

/// <summary>
/// Marks the galleries of a body until it is finished: templates of shortcodes may leave out what stands between their tags, or move it.
/// </summary>
internal static class GalleryPlaces
{
    private const char Start = PlaceMarks.GalleryStart;
    private const char End = PlaceMarks.GalleryEnd;

    public static string Mark(int gallery) => string.Create(CultureInfo.InvariantCulture, $"{Start}{gallery}{End}");

    /// <summary>The body without the marks, and which galleries are in it, as they follow each other.</summary>
    public static (string Html, ImmutableArray<int> Galleries) Take(string html, int count)
    {
        var galleries = ImmutableArray.CreateBuilder<int>(count);
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf(Start) is >= 0 and var start && rest[start..].IndexOf(End) is > 0 and var length)
        {
            text.Append(rest[..start]);
            if (int.TryParse(rest.Slice(start + 1, length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var gallery)
                && gallery < count && !galleries.Contains(gallery))
            {
                galleries.Add(gallery);
            }

            rest = rest[(start + length + 1)..];
        }

        return (text.Append(rest).ToString(), galleries.ToImmutable());
    }
}
