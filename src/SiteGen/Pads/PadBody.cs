using SiteGen.Diagnostics;

namespace SiteGen.Pads;

/// <summary>What a page shows of a pad's text.</summary>
public static class PadBody
{
    /// <summary>As HTML: the export, cleaned again since anybody may have changed the file; without one that says as much, the text.</summary>
    public static Outcome<string> Of(PadSnapshot snapshot)
    {
        var html = snapshot.Html is { } file ? PadFile.Read(file) : Outcome.Of<string?>(null);
        var text = PadFile.Read(snapshot.Text);
        var shown = html.Value is { } written && PadHtml.ForPage(written) is var clean && !PadMeasure.SaysLess(clean, text.Value ?? "")
            ? clean
            : PadText.ToHtml(text.Value ?? "");
        return Outcome.Of(shown, [.. html.Diagnostics, .. text.Diagnostics]);
    }
}
