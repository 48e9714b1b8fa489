using AngleSharp.Dom;

namespace SiteGen.Drafting.Lines;

/// <summary>A list that is open while a document is walked through.</summary>
internal sealed class HtmlList(LineMarker marker, int start)
{
    private int _next = start;

    public LineMarker Marker => marker;

    /// <summary>
    /// Etherpad's class <c>indent</c> is a list without bullets, and <c>start</c> goes on counting after one.
    /// </summary>
    public static HtmlList Of(IElement element)
    {
        var isNumbered = element.LocalName == "ol" || element.ClassList.Contains("number");
        var marker = isNumbered ? LineMarker.Number : element.ClassList.Contains("indent") ? LineMarker.None
            : LineMarker.Bullet;
        var start = int.TryParse(
            element.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                : 1;
        return new HtmlList(marker, Math.Min(start, 999_999));
    }

    /// <summary>The box that a plugin for task lists draws.</summary>
    public static IEnumerable<PadRun> TaskOf(IElement item)
        => item.ParentElement?.ClassName switch
        {
            "tasklist-done" => [new PadRun("[x] ")],
            "tasklist-not-done" => [new PadRun("[ ] ")],
            _ => [],
        };

    public int Next() => _next++;
}
