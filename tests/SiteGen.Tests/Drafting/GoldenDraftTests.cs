using SiteGen.Tests.Support;

namespace SiteGen.Tests.Drafting;

public sealed class GoldenDraftTests
{
    [TestCaseSource(typeof(PadSample), nameof(PadSample.Files))]
    public void A_pad_becomes_this_draft(string file)
    {
        var sample = new PadSample(file);
        var draft = sample.Draft();
        if (Case.IsUpdating)
        {
            File.WriteAllText(sample.GoldenFullPath, draft);
        }

        Assert.That(draft, Is.EqualTo(File.ReadAllText(sample.GoldenFullPath)));
    }

    [TestCaseSource(typeof(PadSample), nameof(PadSample.Files))]
    public void Nothing_that_somebody_wrote_is_missing(string file)
    {
        var sample = new PadSample(file);
        var written = file.EndsWith(".html", StringComparison.Ordinal) ? PadWords.OfHtml(sample.Text) : sample.Text;

        Assert.That(PadWords.Lacking(written, PadWords.OfMarkdown(sample.Draft())), Is.Empty);
    }

    /// <summary>What Markdown takes for a mark would be missing here: escaping is right when readers see every word.</summary>
    [TestCaseSource(typeof(PadSample), nameof(PadSample.Files))]
    public void Readers_see_every_word(string file)
    {
        var sample = new PadSample(file);
        using var site = TempSite.With(("site.yaml", "baseURL: https://example.org/\ntitle: Recaps\n"), ("content/recaps/x/index.md", sample.Draft()));

        var result = site.Build(request => request with { Overrides = request.Overrides with { BuildDrafts = true } });

        Assert.That(result.Report, Is.Empty);
        var written = file.EndsWith(".html", StringComparison.Ordinal) ? PadWords.OfHtml(sample.Text) : sample.Text.Replace("&", " ", StringComparison.Ordinal);
        Assert.That(PadWords.Lacking(written, PadWords.OfHtml(result.Text("recaps/x/index.html"))), Is.Empty);
    }
}
