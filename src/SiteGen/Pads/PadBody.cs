using SiteGen.Diagnostics;

namespace SiteGen.Pads;

/// <summary>What a page shows of a pad's text.</summary>
public static class PadBody
{
    /// <summary>As HTML: the export, cleaned again since anybody may have changed the file; without one, the text.</summary>
    public static Outcome<string> Of(PadSnapshot snapshot)
    {
        var html = snapshot.Html is { } file ? PadFile.Read(file) : Outcome.Of<string?>(null);
        if (html.Value is { } written)
        {
            return Outcome.Of(PadHtml.ForPage(written));
        }

        var text = PadFile.Read(snapshot.Text);
        return Outcome.Of(PadText.ToHtml(text.Value ?? ""), [.. html.Diagnostics, .. text.Diagnostics]);
    }
}
