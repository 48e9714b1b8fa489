using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Markdown.Galleries;

/// <summary>
/// Counts the linked photos of a body where they stand, from <c>photo-1</c> on. While shortcodes and Markdown are written their order is
/// not known yet: tokens hold the places.
/// </summary>
internal static partial class PhotoNumbers
{
    public const string Prefix = "photo-";

    private const string TokenStart = PlaceMarks.PhotoStart;
    private const string TokenEnd = PlaceMarks.PhotoEnd;

    public static string Token(int index) => string.Create(CultureInfo.InvariantCulture, $"{TokenStart}{index}{TokenEnd}");

    /// <summary>The body with its ids, and the number of each token; 0 for one that is not in it.</summary>
    public static (string Html, int[] Numbers) Number(string html, int tokens)
    {
        var taken = OwnId().Matches(html).Select(static id => id.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var numbers = new int[tokens];
        var result = new StringBuilder(html.Length);
        var last = 0;
        var at = 0;
        while (html.IndexOf(TokenStart, at, StringComparison.Ordinal) is >= 0 and var start)
        {
            result.Append(html, at, start - at);
            at = EndOf(html, start, out var index);
            if (index < 0 || index >= tokens)
            {
                result.Append(html, start, at - start);
                continue;
            }

            numbers[index] = numbers[index] > 0 ? numbers[index] : last = Next(last, taken);
            result.Append(Id(numbers[index]));
        }

        return (result.Append(html, at, html.Length - at).ToString(), numbers);
    }

    /// <summary>The galleries of the body with the ids that their photos got.</summary>
    public static ImmutableArray<Gallery> Named(IEnumerable<Gallery> galleries, int[] numbers)
        => [.. galleries.Select(gallery => gallery with { Photos = [.. gallery.Photos.Select(photo => Named(photo, numbers))] })];

    private static GalleryPhoto Named(GalleryPhoto photo, int[] numbers)
        => photo with { Id = NumberOf(photo, numbers) is > 0 and var number ? Id(number) : "" };

    private static int NumberOf(GalleryPhoto photo, int[] numbers)
        => photo.Id.Length > 0 && EndOf(photo.Id, 0, out var index) > 0 && index >= 0 && index < numbers.Length ? numbers[index] : 0;

    private static int Next(int number, HashSet<string> taken)
    {
        do
        {
            number++;
        }
        while (taken.Contains(Id(number)));

        return number;
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}");

    // Of headings and of the author's own HTML.
    [GeneratedRegex("\\sid\\s*=\\s*[\"']?(photo-[0-9]+)(?=[\"'\\s>/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnId();

    // The index is minus one for letters that are no token.
    private static int EndOf(string html, int start, out int index)
    {
        var at = start + TokenStart.Length;
        var digits = at;
        while (at < html.Length && char.IsAsciiDigit(html[at]))
        {
            at++;
        }

        if (!html.AsSpan(at).StartsWith(TokenEnd)
            || !int.TryParse(html.AsSpan(digits, at - digits), NumberStyles.None, CultureInfo.InvariantCulture, out index))
        {
            index = -1;
            return at;
        }

        return at + TokenEnd.Length;
    }
}
