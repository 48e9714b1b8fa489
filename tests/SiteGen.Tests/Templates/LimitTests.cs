using SiteGen.Templates;

namespace SiteGen.Tests.Templates;

internal sealed class LimitTests
{
    private static readonly ComposerLimits Small = new() { LoopSteps = 1000, Steps = 200_000, OutputBytes = 100_000, TextLength = 100_000 };

    [TestCase("{{ while true }}{{ end }}", "(1,4)", TestName = "An_endless_loop_ends")]
    [TestCase("{{ for i in 1..2000000000 }}{{ end }}", "(1,14)", TestName = "A_loop_over_billions_ends")]
    [TestCase("{{ for a in 1..900 }}{{ for b in 1..900 }}{{ end }}{{ end }}", "(1,", TestName = "Loops_within_loops_count_together")]
    [TestCase("{{ func f(n); f n; end }}{{ f 1 }}", "(1,", TestName = "A_function_that_calls_itself_ends")]
    [TestCase("{{ func f(n); f n + 1; f n + 2; end; for i in 1..900; for j in 1..1; end; end; f 1 }}", "(1,", TestName = "A_function_that_calls_itself_twice_ends")]
    [TestCase("{{ x = {}; x.self = x; json x }}", "(1,", TestName = "An_object_that_holds_itself_ends")]
    [TestCase("{{ json (1..2000000000) }}", "(1,", TestName = "A_list_of_billions_as_json_ends")]
    [TestCase("{{ 'a' | string.pad_left 2000000000 }}", "(1,", TestName = "A_text_padded_to_gigabytes_ends")]
    [TestCase("{{ 'a' * 2000000000 }}", "(1,", TestName = "A_text_repeated_to_gigabytes_ends")]
    [TestCase("{{ x = 'aaaaaaaaaaaaaaaa'; for i in 1..30; x = x + x; end; x }}", "(1,", TestName = "A_page_that_grows_for_ever_ends")]
    public void Nothing_runs_for_ever(string template, string place)
    {
        var report = TemplateCase.Report(template, Small);

        Assert.That(report, Does.StartWith($"layouts/page.sbn.html{place}").And.Contains("error SG4030").And.Not.Contains("rendering"));
    }

    [TestCase("{{ 1 | math.format 'D999999999' }}", "too many digits")]
    [TestCase("{{ 1 | object.format 'N999999999' }}", "too many digits")]
    [TestCase("{{ regex.match 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' '^(a+)+$' }}", "no variable or function 'regex'")]
    public void One_call_cannot_run_for_ever_either(string template, string expected)
        => Assert.That(TemplateCase.Report(template, Small), Does.StartWith("layouts/page.sbn.html(1,").And.Contains(expected));

    [Test]
    public void An_interrupted_build_stops_inside_a_template()
    {
        using var cancel = new CancellationTokenSource();
        var site = TemplateSite.With(1);
        var composer = new PageComposer(new ComposerSettings
        {
            Site = site,
            Theme = TemplateSite.Theme(new() { ["page.sbn.html"] = "{{ markdownify 'x' }}{{ for i in 1..900000; i; end }}", ["base.sbn.html"] = "{{ main }}" }),
            Articles = new FakeArticles(""),
            Cancel = cancel.Token,
            Markdownify = (_, _) =>
            {
                cancel.Cancel();
                return "";
            },
        });

        Assert.That(
            () => composer.Compose(site.Pages[TemplateCase.FirstPost], null, new()),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Partials_that_call_each_other_end()
    {
        var report = TemplateCase.Report(
            "{{ partial 'a' }}", null, ("partials/a.sbn.html", "{{ partial 'b' }}"), ("partials/b.sbn.html", "{{ partial 'a' }}"));

        Assert.That(report, Does.StartWith("layouts/partials/").And.Contains("error SG4030: partials call each other more than 24 deep"));
    }

    [Test]
    public void Cached_partials_that_call_each_other_end()
    {
        var report = TemplateCase.Report("{{ partial_cached 'a' }}", null, ("partials/a.sbn.html", "{{ partial_cached 'a' }}"));

        Assert.That(report, Does.Contain("error SG4030"));
    }

    [Test]
    public void After_the_first_page_an_endless_template_is_not_tried_again()
    {
        var site = TemplateSite.With(200);
        var composer = TemplateSite.Compose(site, new() { ["page.sbn.html"] = "{{ while true }}{{ end }}" });

        var mistakes = site.Pages.Skip(TemplateCase.FirstPost).SelectMany(page => composer.Compose(page, null, new()).Diagnostics).ToList();

        Assert.That(mistakes, Has.Count.EqualTo(200));
        Assert.That(MistakeReport.Merge(mistakes), Has.Length.EqualTo(1));
    }
}
