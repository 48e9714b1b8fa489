using SiteGen.Configuration;

namespace SiteGen.Markdown.Galleries;

/// <summary>Finds the picture that can stand for a body where a link to its page is shared.</summary>
internal static class FirstPicture
{
    private const string Tag = "<img ";
    private const string Source = " src=\"";

    /// <summary>What chat programs and networks show at the least; smaller ones are signs and badges.</summary>
    private const int LeastSide = 200;

    /// <summary>Not decoration, nor what nobody shows beside a link.</summary>
    public static bool MayBe(Picture picture)
        => picture is { Alt: not "", Photo: { Format: not ImageFormat.Svg, Width: >= LeastSide, Height: >= LeastSide } };

    /// <param name="pictures">Those that may be it, by their addresses as they stand in the body.</param>
    public static Picture? In(string html, Dictionary<string, Picture> pictures)
    {
        var at = pictures.Count == 0 ? -1 : html.IndexOf(Tag, StringComparison.Ordinal);
        for (; at >= 0; at = html.IndexOf(Tag, at + Tag.Length, StringComparison.Ordinal))
        {
            var start = html.IndexOf(Source, at, StringComparison.Ordinal) + Source.Length;
            var end = start < Source.Length ? -1 : html.IndexOf('"', start);
            if (end >= 0 && pictures.TryGetValue(html[start..end], out var picture))
            {
                return picture;
            }
        }

        return null;
    }
}
