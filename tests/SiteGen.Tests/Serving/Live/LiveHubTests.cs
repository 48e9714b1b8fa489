using System.Text;
using System.Text.Json;
using SiteGen.Files;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving.Live;

/// <summary>What open tabs are told when files change.</summary>
public sealed class LiveHubTests
{
    private static TempSite Blog() => TempSite.With(
        ("site.yaml", "title: Blog\nbaseURL: https://example.org/b/\ndisableKinds: [taxonomy, term]\nsocialCards: false\n"),
        ("layouts/base.sbn.html", "<link rel=\"stylesheet\" href=\"{{ rel_url '/a.css' }}\"><img src=\"/b/dot.svg\"><body>{{ main }}</body>\n"),
        ("layouts/page.sbn.html", "<h1>{{ page.title }}</h1>{{ page.content }}"),
        ("static/a.css", "p { color: red }"),
        ("static/dot.svg", "<svg/>"),
        ("content/one.md", "---\ntitle: One\n---\nText of one.\n"),
        ("content/two.md", "---\ntitle: Two\n---\nText of two.\n"));

    [Test]
    public async Task A_tab_with_another_page_than_the_newest_one_is_told_to_load_it()
    {
        using var site = await LiveSite.With(Blog());

        var tab = await site.Open("/one/", "other.11111111.22222222");

        Assert.That(await tab.Next(), Is.EqualTo($"{{\"do\":\"reload\",\"tabs\":[\"tab\"],\"has\":\"{await site.KeyOf("/one/")}\"}}"));
        Assert.That(await tab.Next(), Does.Contain("known"));
    }

    [Test]
    public async Task Only_the_tab_whose_page_changed_is_told_to_load_it()
    {
        using var site = await LiveSite.With(Blog());
        var one = await site.OpenAndWait("/one/");
        var two = await site.OpenAndWait("/two/");

        await site.Edit("content/one.md", "---\ntitle: One\n---\nNew text.\n");
        await site.Edit("content/two.md", "---\ntitle: Two\n---\nNewer text.\n");

        Assert.That(await one.Next(), Does.StartWith("{\"do\":\"reload\""));
        Assert.That(await two.Next(), Is.EqualTo($"{{\"do\":\"reload\",\"tabs\":[\"tab\"],\"has\":\"{await site.KeyOf("/two/")}\"}}"));
    }

    [Test]
    public async Task A_style_sheet_is_exchanged()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("static/a.css", "p { color: green }");

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"css\"").And.EndsWith("\"sheets\":[[\"/b/a.css\",\"/b/a.css\",\"\"]]}"));
    }

    [Test]
    public async Task A_tab_that_missed_a_change_of_a_style_sheet_exchanges_all()
    {
        using var site = await LiveSite.With(Blog());
        var key = await site.KeyOf("/one/");
        await site.Edit("static/a.css", "p { color: green }");

        var tab = await site.Open("/one/", key);

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"css\""));
    }

    [Test]
    public async Task A_style_sheet_of_another_address_is_exchanged_too()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("layouts/base.sbn.html", "<link rel=\"stylesheet\" href=\"{{ rel_url '/new.css' }}\"><img src=\"/b/dot.svg\"><body>{{ main }}</body>\n");

        Assert.That(await tab.Next(), Does.EndWith("\"sheets\":[[\"/b/a.css\",\"/b/new.css\",\"\"]]}"));
    }

    [Test]
    public async Task A_bundle_is_exchanged_for_one_of_another_name_and_hash()
    {
        using var site = await LiveSite.With(Blog()
            .And("assets/a.css", "p { color: red }").And("assets/b.css", "b {}")
            .And("layouts/base.sbn.html", "{{ s = bundle 'all.css' ['a.css', 'b.css'] }}<link rel=\"stylesheet\" href=\"{{ s.url }}\" integrity=\"{{ s.integrity }}\"><body>{{ main }}</body>\n"));
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("assets/b.css", "b { color: green }");

        var told = await tab.Next();
        Assert.That(told, Does.Match(@"^\{""do"":""css"".*""sheets"":\[\[""/b/all\.[0-9a-f]{12}\.css"",""/b/all\.[0-9a-f]{12}\.css"",""sha384-"));
        var sheets = JsonDocument.Parse(told).RootElement.GetProperty("sheets")[0];
        Assert.That(sheets[0].GetString(), Is.Not.EqualTo(sheets[1].GetString()));
        var made = (MadeFile)site.Pages.Derived(new(sheets[1].GetString()!["/b".Length..]))!;
        Assert.That(Encoding.UTF8.GetString(made.Bytes.Span), Is.EqualTo("p { color: red }\nb { color: green }\n"));
    }

    [Test]
    public async Task A_picture_that_a_bundle_names_loads_the_page_again()
    {
        using var site = await LiveSite.With(Blog()
            .And("assets/a.css", "p { background: url(/b/back.svg) }").And("static/back.svg", "<svg/>")
            .And("layouts/base.sbn.html", "<link rel=\"stylesheet\" href=\"{{ (asset 'a.css').url }}\"><body>{{ main }}</body>\n"));
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("static/back.svg", "<svg><path/></svg>");

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"reload\""));
    }

    [Test]
    public async Task A_picture_that_changed_loads_the_page_again()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("static/dot.svg", "<svg></svg>");

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"reload\""));
    }

    [Test]
    public async Task A_picture_that_only_a_style_sheet_names_loads_the_page_again()
    {
        using var site = await LiveSite.With(Blog().And("static/a.css", "p { background: url(back.svg) }").And("static/back.svg", "<svg/>"));
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("static/back.svg", "<svg></svg>");

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"reload\""));
    }

    [TestCase("content/third.md", "---\ntitle: One\n---\nText of one.\n", "/b/third/")]
    [TestCase("content/third.md", "---\ntitle: One\n---\nReworked at once.\n", "/b/third/")]
    [TestCase("content/posts/one.md", "---\ntitle: Other\n---\nText of one.\n", "/b/posts/one/")]
    public async Task A_tab_follows_a_page_whose_file_was_renamed(string name, string text, string to)
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");
        site.Remove("content/one.md");
        site.Write(name, text);

        await site.Look("content/one.md", name);

        Assert.That(await tab.Next(), Is.EqualTo($"{{\"do\":\"moved\",\"tabs\":[\"tab\"],\"to\":\"{to}\"}}"));
    }

    [Test]
    public async Task A_tab_follows_a_page_whose_file_was_deleted_first_and_written_elsewhere_later()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");
        site.Remove("content/one.md");
        await site.Look("content/one.md");
        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"reload\""));

        await site.Edit("content/third.md", "---\ntitle: One\n---\nText of one.\n");

        Assert.That(await tab.Next(), Is.EqualTo("{\"do\":\"moved\",\"tabs\":[\"tab\"],\"to\":\"/b/third/\"}"));
    }

    [Test]
    public async Task A_tab_follows_a_page_that_was_edited_before_its_file_was_renamed()
    {
        using var site = await LiveSite.With(Blog());
        await site.Edit("content/one.md", "---\ntitle: One\n---\nNewer text.\n");
        var tab = await site.OpenAndWait("/one/");
        site.Remove("content/one.md");
        site.Write("content/third.md", "---\ntitle: Third\n---\nNewer text.\n");

        await site.Look("content/one.md", "content/third.md");

        Assert.That(await tab.Next(), Does.Contain("\"to\":\"/b/third/\""));
    }

    [Test]
    public async Task A_tab_whose_page_is_the_same_and_made_from_another_file_is_told()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");
        site.Remove("content/one.md");
        site.Write("content/one/index.md", "---\ntitle: One\n---\nText of one.\n");

        await site.Look("content/one.md", "content/one/index.md");

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"mistakes\""));
    }

    [Test]
    public async Task Lists_of_pages_are_read_again_when_all_pages_were_rendered()
    {
        using var site = await LiveSite.With(Blog());
        var list = await site.Open("/_sitegen/", "");
        await list.Next();

        await site.Post("check", "", "");

        Assert.That(await list.Next(), Is.EqualTo("{\"do\":\"changed\",\"tabs\":[\"tab\"]}"));
    }

    [Test]
    public async Task A_tab_does_not_follow_a_guess()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");
        site.Remove("content/one.md");
        site.Write("content/new.md", "---\ntitle: New\n---\nSomething else.\n");

        await site.Look("content/one.md", "content/new.md");

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"reload\""));
    }

    [Test]
    public async Task Mistakes_are_told_once_and_so_is_their_end()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("content/one.md", "---\ntitle: One\n---\n{{< nope >}}\n");
        using var first = JsonDocument.Parse(await tab.Next());
        await site.Edit("content/two.md", "---\ntitle: Two\n---\nOther text.\n");
        await site.Edit("content/one.md", "---\ntitle: One\n---\nText of one.\n");

        using var second = JsonDocument.Parse(await tab.Next());
        var mistake = first.RootElement.GetProperty("errors")[0];
        Assert.That(mistake.GetProperty("code").GetString(), Is.EqualTo("SG2101"));
        Assert.That(mistake.GetProperty("excerpt").GetProperty("text").GetString(), Is.EqualTo("{{< nope >}}"));
        Assert.That(mistake.GetProperty("editor").GetString(), Does.EndWith("/content/one.md:4:1"));
        Assert.That(second.RootElement.GetProperty("errors").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task A_page_that_is_whole_again_in_a_moment_was_never_broken()
    {
        var time = new SteppingTime(FixedTime.Default.GetUtcNow());
        using var site = await LiveSite.With(Blog(), time: time);
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("content/one.md", "---\ntitle: One\n---\n{{< nope\n");
        await site.Edit("content/one.md", "---\ntitle: One\n---\nWhole text.\n");
        time.Pass(TimeSpan.FromMilliseconds(100));
        await site.Edit("content/one.md", "---\ntitle: One\n---\n{{< nope >}}\n");
        time.Pass(TimeSpan.FromMilliseconds(100));

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"reload\""));
        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"mistakes\"").And.Contains("SG2101"));
    }

    [Test]
    public async Task A_broken_configuration_leaves_pages_as_they_are()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("site.yaml", "title: [Blog\n");

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"mistakes\"").And.Contains("site.yaml"));
    }

    [Test]
    public async Task A_tab_of_before_the_configuration_was_sound_is_told_when_it_is()
    {
        using var site = await LiveSite.With(TempSite.With("site.yaml", "title: [Blog\n").And("content/one.md", "---\ntitle: One\n---\nText.\n"));
        var tab = await site.Open("/one/", "");
        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"mistakes\""));
        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"known\""));

        await site.Edit("site.yaml", "title: Blog\n");

        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"reload\""));
    }

    [Test]
    public async Task All_tabs_go_to_the_page_that_was_edited_where_that_is_wanted()
    {
        using var site = await LiveSite.With(Blog(), static wishes => wishes with { Navigates = true });
        var tab = await site.OpenAndWait("/one/");

        await site.Edit("content/two.md", "---\ntitle: Two\n---\nOther text.\n");

        Assert.That(await tab.Next(), Is.EqualTo("{\"do\":\"navigate\",\"tabs\":[\"tab\"],\"to\":\"/b/two/\"}"));
    }

    [Test]
    public async Task Where_to_go_is_told_again_to_tabs_whose_listener_went_first()
    {
        using var site = await LiveSite.With(Blog().And("content/three.md", "---\ntitle: Three\n---\nText.\n"), static wishes => wishes with { Navigates = true });
        var listener = await site.OpenAndWait("/three/");
        await site.Post("tabs", "?stream=1", "tab\t/three/\tx\nother\t/one/\tx\n");
        await site.Edit("content/two.md", "---\ntitle: Two\n---\nOther text.\n");
        listener.Close();

        var other = await site.Open("/one/", id: "other");
        var fresh = await site.Open("/one/", id: "fresh");

        Assert.That(await other.Next(), Is.EqualTo("{\"do\":\"navigate\",\"tabs\":[\"other\"],\"to\":\"/b/two/\"}"));
        Assert.That(await fresh.Next(), Is.EqualTo("{\"do\":\"known\",\"tabs\":[\"fresh\"]}"));
    }

    [Test]
    public async Task A_stream_speaks_for_all_tabs_of_its_browser()
    {
        using var site = await LiveSite.With(Blog());
        var (one, two) = (await site.KeyOf("/one/"), await site.KeyOf("/two/"));
        var tab = await site.OpenAndWait("/one/");

        var status = await site.Post("tabs", "?stream=1", $"tab\t/one/\t{one}\nother\t/two/\t{two}\n");
        Assert.That(await tab.Next(), Is.EqualTo("{\"do\":\"known\",\"tabs\":[\"other\"]}"));
        await site.Edit("content/two.md", "---\ntitle: Two\n---\nOther text.\n");

        Assert.That(status, Is.EqualTo(204));
        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"reload\",\"tabs\":[\"other\"]"));
    }

    [Test]
    public async Task A_stream_of_an_earlier_preview_is_refused()
    {
        using var site = await LiveSite.With(Blog());

        Assert.That(await site.Post("tabs", "?stream=7", "tab\t/one/\tx\n"), Is.EqualTo(410));
    }

    [Test]
    public async Task A_page_that_throws_spoils_no_change_and_no_stream()
    {
        using var site = await LiveSite.With(Blog());
        var key = await site.KeyOf("/one/");
        var tab = await site.OpenAndWait("/one/");
        site.StopRendering();

        await site.Edit("content/one.md", "---\ntitle: One\n---\nNew text.\n");
        var status = await site.Post("tabs", "?stream=1", $"tab\t/one/\t{key}\nother\t/two/\tx\n");

        Assert.That(site.Failures, Has.Count.EqualTo(2));
        Assert.That(status, Is.EqualTo(204));
        Assert.That(await tab.Next(), Does.StartWith("{\"do\":\"known\""));
    }

    [Test]
    public async Task Browsers_of_other_machines_see_mistakes_and_no_paths()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.Open("/one/", from: "192.168.7.9");
        await tab.Next();

        await site.Edit("content/one.md", "---\ntitle: One\n---\n{{< nope >}}\n");
        var message = await tab.Next();

        Assert.That(message, Does.Contain("SG2101").And.Contain("\"editor\":null"));
        Assert.That(await site.Get("page.json", "?at=/one/", "192.168.7.9"), Does.Contain("\"editor\":null").And.Not.Contain("vscode"));
        Assert.That(await site.Get("pages.json", "", "192.168.7.9"), Does.Contain("\"here\":false").And.Not.Contain("vscode"));
        Assert.That(await site.Get("pages.json"), Does.Contain("\"here\":true").And.Contain("vscode"));
        Assert.That(await site.Post("check", "", "", "192.168.7.9"), Is.EqualTo(403));
    }

    [Test]
    public async Task A_list_of_tabs_that_cannot_be_taken_in_is_refused()
    {
        using var site = await LiveSite.With(Blog());
        var tab = await site.OpenAndWait("/one/");
        var many = string.Concat(Enumerable.Range(0, 513).Select(static number => $"t{number}\t/one/\tx\n"));

        Assert.That(await site.Post("tabs", "?stream=1", null), Is.EqualTo(411));
        Assert.That(await site.Post("tabs", "?stream=1", many), Is.EqualTo(413));
        Assert.That(await site.Post("tabs", "?stream=1", new string('x', 300_000)), Is.EqualTo(413));
        Assert.That(tab.Running.IsCompleted, Is.False);
    }

    [Test]
    public async Task More_streams_than_any_writer_has_browsers_are_refused()
    {
        using var site = await LiveSite.With(Blog());
        for (var number = 0; number < 64; number++)
        {
            await site.Open("/one/");
        }

        Assert.That(await site.StatusOf("events"), Is.EqualTo(503));
    }

    [Test]
    public async Task Nothing_is_put_into_pages_without_live_reload()
    {
        using var site = await LiveSite.With(Blog(), static wishes => wishes with { Reloads = false });

        Assert.That(site.Hub.TagFor((await site.Pages.Page(new("/one/")))!), Is.Empty);
    }
}
