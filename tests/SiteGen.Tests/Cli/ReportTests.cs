using System.Text.Json;
using SiteGen.Cli.Reporting;
using SiteGen.Diagnostics;
using SiteGen.Output.Publishing;
using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

public sealed class ReportTests
{
    [Test]
    public void A_mistake_shows_place_line_mark_and_hint()
    {
        using var folder = new TempFolder();
        folder.Write("content/a.md", "Text.\n{{< gallery \"fotos/*\" >}}\n");

        var text = Written(terminal => ConsoleReport.Write(new Findings([Mistakes.Gallery()]), folder.Path, terminal));

        Assert.That(text, Is.EqualTo("""
            content/a.md(2,1): error SG3101: gallery folder 'fotos' does not exist
                2 | {{< gallery "fotos/*" >}}
                  | ^^^^^^^^^^^^^^^^^^^^^^^^^
               hint: did you mean 'photos'?

            """));
    }

    [Test]
    public void Mistakes_are_sorted_and_listed_once()
    {
        var findings = new Findings(
            [Mistakes.UnknownKey, Mistakes.Gallery(line: 10), Mistakes.Gallery(line: 9), Mistakes.Gallery(line: 10)]);

        Assert.That(findings.Items.Select(item => item.Location.ToString()),
            Is.EqualTo(new[] { "content/a.md(9,1)", "content/a.md(10,1)", "site.yaml(3,1)" }));
        Assert.That(findings.Totals, Is.EqualTo("2 errors, 1 warning"));
    }

    [Test]
    public void Text_of_a_site_cannot_steer_the_terminal()
    {
        var evil = Mistakes.Key.At(new SourceLocation("a\u001b[2J.md", 1, 1), "key '\u001b]0;x\u0007'\nsecond line");

        var text = Written(terminal => ConsoleReport.Write(new Findings([evil]), "/nowhere", terminal));

        Assert.That(text, Is.EqualTo("a\uFFFD[2J.md(1,1): warning SG0301: key '\uFFFD]0;x\uFFFD' second line\n"));
    }

    [Test]
    public void Colours_are_for_terminals_only()
    {
        var coloured = Written(terminal => ConsoleReport.Write(new Findings([Mistakes.UnknownKey]), "/nowhere", terminal), hasColour: true);
        var plain = Written(terminal => ConsoleReport.Write(new Findings([Mistakes.UnknownKey]), "/nowhere", terminal));

        Assert.That(coloured, Does.Contain("\u001b["));
        Assert.That(plain, Does.Not.Contain("\u001b["));
    }

    [Test]
    public void MsBuild_gets_one_line_per_mistake()
    {
        var output = new StringWriter();

        MsBuildReport.Write(new Findings([Mistakes.Gallery(), Mistakes.Note.At(default, "two\nlines")]), output);

        Assert.That(output.ToString(), Is.EqualTo(
            "sitegen: message SG4001: two lines\n"
            + "content/a.md(2,1): error SG3101: gallery folder 'fotos' does not exist (did you mean 'photos'?)\n"));
    }

    [Test]
    public void GitHub_gets_escaped_workflow_commands()
    {
        var output = new StringWriter();
        var odd = Mistakes.Key.At(new SourceLocation("a,b:c.md", 1, 2), "100% wrong\nreally", "do: this, now");

        GitHubReport.Write(new Findings([odd, Mistakes.UnknownKey with { Location = new SourceLocation("z.md") }]), output);

        Assert.That(output.ToString(), Is.EqualTo(
            "::warning file=a%2Cb%3Ac.md,line=1,col=2,title=SG0301::100%25 wrong%0Areally%0Ado: this, now\n"
            + "::warning file=z.md,title=SG0301::unknown key 'titel'\n"));
    }

    [Test]
    public void Json_is_one_document_and_nothing_else()
    {
        var report = Report([Mistakes.Gallery(), Mistakes.UnknownKey]) with { Format = ReportFormat.Json, HasTimings = true };

        var (output, error) = Both(report);

        using var json = JsonDocument.Parse(output);
        var first = json.RootElement.GetProperty("diagnostics")[0];
        Assert.That(error, Is.Empty);
        Assert.That(json.RootElement.GetProperty("errors").GetInt32(), Is.EqualTo(1));
        Assert.That(json.RootElement.GetProperty("counts").GetProperty("pages").GetInt32(), Is.EqualTo(123));
        Assert.That(first.GetProperty("code").GetString(), Is.EqualTo("SG3101"));
        Assert.That(first.GetProperty("line").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public void The_summary_counts_what_was_made_and_what_changed()
    {
        var (output, _) = Both(Report([]));

        Assert.That(output, Is.EqualTo(
            "Built 123 pages, 12 lists, 1 feed, 30 files in 0.41 s: 5 written, 164 unchanged, 0 removed → public/\n"));
    }

    [Test]
    public void A_failed_build_says_that_nothing_changed()
    {
        var report = Report([Mistakes.Gallery()]);

        var (output, _) = Both(report with { Result = report.Result with { State = PublishState.Untouched } });

        Assert.That(output, Is.EqualTo("1 error\nNothing published, public/ is as it was (0.41 s)\n"));
    }

    [Test]
    public void A_publication_that_stopped_half_way_does_not_claim_that_nothing_changed()
    {
        var report = Report([Mistakes.Gallery()]);

        var (output, _) = Both(report with { Result = report.Result with { State = PublishState.Partly } });

        Assert.That(output, Is.EqualTo("1 error\nPublished half-way, public/ holds old and new files (0.41 s)\n"));
    }

    [Test]
    public void A_build_without_changes_says_so()
    {
        var report = Report([]);

        var (output, _) = Both(report with { Result = report.Result with { WasUpToDate = true } });

        Assert.That(output, Is.EqualTo("Nothing changed, public/ is up to date (0.41 s)\n"));
    }

    [Test]
    public void Quiet_leaves_errors_and_warnings_only()
    {
        var note = Mistakes.Note.At(new SourceLocation("layouts"), "passed over");

        var (output, error) = Both(Report([note, Mistakes.UnknownKey]) with { IsQuiet = true });

        Assert.That(output, Is.Empty);
        Assert.That(error, Is.EqualTo("site.yaml(3,1): warning SG0301: unknown key 'titel'\n"));
    }

    [Test]
    public void Timings_are_a_table()
    {
        var (output, _) = Both(Report([]) with { HasTimings = true });

        Assert.That(output, Does.StartWith("""
            stage       items         ms  share
            config          1       10.0    25 %
            render        120       30.0    75 %
            total                   40.0   100 %

            """));
    }

    [Test]
    public void Photos_that_had_a_location_are_counted_whether_or_not_anything_changed()
    {
        var report = Report([]);
        var located = report with { Result = report.Result with { Counts = report.Result.Counts with { LocatedPhotos = 3 } } };

        Assert.That(Both(located).Output, Does.StartWith("3 photos had a location; it is not published\nBuilt "));
        Assert.That(
            Both(located with { Result = located.Result with { WasUpToDate = true } }).Output,
            Does.StartWith("3 photos had a location; it is not published\nNothing changed"));
        Assert.That(Both(report).Output, Does.Not.Contain("location"));
    }

    private static BuildReport Report(Diagnostic[] diagnostics) => new()
    {
        Result = new BuildResult
        {
            Diagnostics = [.. diagnostics],
            Counts = new BuildCounts
            {
                Pages = 123,
                Lists = 12,
                Feeds = 1,
                StaticFiles = 20,
                Resources = 10,
                Written = 5,
                Unchanged = 164,
            },
            Timings =
            [
                new StageTiming("config", TimeSpan.FromMilliseconds(10), 1),
                new StageTiming("render", TimeSpan.FromMilliseconds(30), 120),
            ],
            State = PublishState.Published,
            OutputFullPath = "/site/public",
        },
        Elapsed = TimeSpan.FromSeconds(0.41),
        RootFullPath = "/site",
    };

    private static (string Output, string Error) Both(BuildReport report)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        report.Write(new Terminal(output, false, false), new Terminal(error, false, false));
        return (output.ToString(), error.ToString());
    }

    private static string Written(Action<Terminal> write, bool hasColour = false)
    {
        var writer = new StringWriter();
        write(new Terminal(writer, isLive: false, hasColour));
        return writer.ToString();
    }
}
