using SiteGen.Data;

namespace SiteGen.Content;

/// <summary>Tells pages that may have links of known kinds from those that surely have none, without reading their bodies as Markdown.</summary>
internal static class ReferenceMarks
{
    /// <summary>The field of the front matter that names pads.</summary>
    private const string Pads = "etherpads";

    // '//ibb.co/a' and '{{< x >}}'.
    private const int ShortestAddress = 10;
    private const int ShortestCall = 9;

    /// <summary>An address or a shortcode, which may make one, is somewhere in it.</summary>
    public static bool AreIn(ReadOnlySpan<byte> body, MetaValue.Map parameters)
        => parameters[Pads] is not null || body.IndexOf("//"u8) >= 0 || body.IndexOf("{{"u8) >= 0;

    /// <summary>So many links there may be, about: templates of shortcodes may make several each. Bare marks are none.</summary>
    public static int Count(ReadOnlySpan<byte> body, MetaValue.Map parameters)
        => Math.Min(body.Count("//"u8), body.Length / ShortestAddress)
            + Math.Min(body.Count("{{"u8), body.Length / ShortestCall) + (parameters[Pads] switch
            {
                null => 0,
                MetaValue.List list => list.Items.Length,
                _ => 1,
            });
}
