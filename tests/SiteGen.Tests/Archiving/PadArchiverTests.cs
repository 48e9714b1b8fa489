using System.Text.Json;
using SiteGen.Archiving;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Archiving;

/// <summary>What is kept of pads, what is said of them, and what nobody may lose.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PadArchiverTests : IDisposable
{
    private const string Default = "Welcome to Etherpad!\n\nThis pad text is synchronized as you type, so that everyone viewing this page sees the same text. "
        + "This allows you to collaborate seamlessly on documents!\n\nGet involved with Etherpad at https://etherpad.org\n";

    private readonly TempFolder _folder = new();
    private readonly LeapTime _time = new();
    private readonly PadServer _server;
    private readonly SortedDictionary<string, Func<PadRequest, Task>> _pads = new(StringComparer.Ordinal);

    public PadArchiverTests()
    {
        _server = new PadServer(request => _pads.TryGetValue(request.Path.Split('/')[2], out var pad) ? pad(request) : request.Status("404 Not Found"));
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void The_first_copy_has_text_HTML_and_what_is_known_of_it()
    {
        _pads["ptg"] = static request => request.Pad("topics\n", "<html><body>topics<br></body></html>", "ETag: W/\"7\"\r\n");

        var run = Archive("ptg");

        Assert.That(Steps(run), Is.EqualTo("ptg Kept Alive"));
        Assert.That(Kept("ptg"), Is.EqualTo(new[] { "2026-06-01T120000Z.html", "2026-06-01T120000Z.json", "2026-06-01T120000Z.txt", "seen.json" }));
        Assert.That(Read("ptg", "2026-06-01T120000Z.txt"), Is.EqualTo("topics\n"));
        using var json = JsonDocument.Parse(Read("ptg", "2026-06-01T120000Z.json"));
        Assert.That(json.RootElement.GetProperty("url").GetString(), Is.EqualTo($"http://{_server.Host}/p/ptg"));
        Assert.That(json.RootElement.GetProperty("etag").GetString(), Is.EqualTo("W/\"7\""));
        Assert.That(json.RootElement.GetProperty("text").GetProperty("bytes").GetInt32(), Is.EqualTo(7));
    }

    [Test]
    public void Copies_can_be_read_again()
    {
        _pads["a b/c"] = static request => request.Pad("topics");
        _pads["a%20b%2Fc"] = _pads["a b/c"];

        var run = Archive("a b/c");
        var (shelf, mistakes) = Shelf();

        Assert.That(mistakes, Is.Empty);
        Assert.That(shelf.Find(Pad("a b/c"))?.Snapshots.Single(), Is.EqualTo(run.Pads.Single().Newest));
    }

    [Test]
    public void An_unchanged_text_is_only_seen_again()
    {
        _pads["ptg"] = static request => request.Pad("topics");
        Archive("ptg");
        var before = _folder.Files("pads");
        _time.Pass(TimeSpan.FromDays(1));

        var run = Archive("ptg");

        Assert.That(Steps(run), Is.EqualTo("ptg Unchanged Alive"));
        Assert.That(_server.Requests.Select(static request => request.Path.Split('/')[^1]), Is.EqualTo(new[] { "txt", "html", "txt" }));
        Assert.That(Changed(before), Is.EqualTo(new[] { "seen.json" }));
        Assert.That(Shelf().Value.Find(Pad("ptg"))?.Seen.At, Is.EqualTo(new DateTimeOffset(2026, 6, 2, 12, 0, 0, TimeSpan.Zero)));
    }

    [Test]
    public void A_server_may_say_itself_that_nothing_changed()
    {
        _pads["ptg"] = static request => request.Head.Contains("If-None-Match: \"1\"", StringComparison.Ordinal)
            ? request.Status("304 Not Modified")
            : request.Pad("topics", null, "ETag: \"1\"\r\n");
        Archive("ptg");

        Assert.That(Steps(Archive("ptg")), Is.EqualTo("ptg Unchanged Alive"));
    }

    [Test]
    public void A_changed_text_is_a_further_copy()
    {
        var text = "topics";
        _pads["ptg"] = request => request.Pad(text);
        Archive("ptg");
        var before = _folder.Files("pads");
        text = "topics and decisions";

        var run = Archive("ptg");

        Assert.That(Steps(run), Is.EqualTo("ptg Kept Alive"));
        Assert.That(Changed(before), Is.EqualTo(new[] { "2026-06-01T120001Z.html", "2026-06-01T120001Z.json", "2026-06-01T120001Z.txt" }), "a second later, for the names are taken");
    }

    [TestCase("", "Empty", "is empty")]
    [TestCase(" \n\n", "Empty", "is empty")]
    [TestCase(Default, "DefaultText", "has nothing but its server's default text")]
    public void A_pad_that_says_nothing_is_no_copy_and_spoils_none(string nothing, string state, string what)
    {
        var text = "topics";
        _pads["ptg"] = request => request.Pad(text);
        Archive("ptg");
        var before = _folder.Files("pads");
        text = nothing;

        var run = Archive("ptg");

        Assert.That(Steps(run), Is.EqualTo($"ptg Gone {state}"));
        Assert.That(Findings(run), Is.EqualTo(new[] { $"content/a.md(3,1): warning SG3502: pad '{_server.Host}/ptg' {what}; a copy of 2026-06-01 is kept" }));
        Assert.That(Changed(before), Is.EqualTo(new[] { "seen.json" }));
        Assert.That(Shelf().Value.Find(Pad("ptg"))?.Seen.State.ToString(), Is.EqualTo(state));
    }

    [Test]
    public void So_is_a_pad_that_vanished()
    {
        _pads["ptg"] = static request => request.Pad("topics");
        Archive("ptg");
        var before = _folder.Files("pads");
        _pads.Clear();

        var run = Archive("ptg");

        Assert.That(Findings(run), Is.EqualTo(new[] { $"content/a.md(3,1): warning SG3502: pad '{_server.Host}/ptg' does not exist on its server; a copy of 2026-06-01 is kept" }));
        Assert.That(Changed(before), Is.EqualTo(new[] { "seen.json" }));
    }

    [Test]
    public void A_pad_that_never_was_is_lost()
    {
        var run = Archive("ptg");

        Assert.That(Steps(run), Is.EqualTo("ptg Gone Missing"));
        Assert.That(Findings(run), Is.EqualTo(new[] { $"content/a.md(3,1): error SG3501: pad '{_server.Host}/ptg' does not exist on its server, and no copy of it is kept" }));
        Assert.That(Shelf().Value.SeenOf(Pad("ptg"))?.State, Is.EqualTo(PadState.Missing));
    }

    [Test]
    public void A_pad_that_lost_more_than_half_is_kept_as_a_loss()
    {
        var text = new string('a', 100);
        _pads["ptg"] = request => request.Pad(text);
        Archive("ptg");
        text = new string('a', 49);

        var run = Archive("ptg");
        text = new string('a', 45);
        var later = Archive("ptg");

        Assert.That((Steps(run), Steps(later)), Is.EqualTo(("ptg Kept Shrunk", "ptg Kept Shrunk")));
        Assert.That(Findings(run), Is.EqualTo(new[] { $"content/a.md(3,1): warning SG3503: pad '{_server.Host}/ptg' has 49 bytes, the copy of 2026-06-01 has 100" }));
        var history = Shelf().Value.Find(Pad("ptg"));
        Assert.That(history?.Snapshots.Select(static snapshot => snapshot.IsLoss), Is.EqualTo(new[] { false, true, true }));
        Assert.That(history?.Shown.Text.Size, Is.EqualTo(100));
    }

    [Test]
    public void Half_of_a_pad_is_no_loss_and_neither_is_one_that_came_back()
    {
        var text = new string('a', 100);
        _pads["ptg"] = request => request.Pad(text);
        Archive("ptg");
        text = new string('a', 50);
        Archive("ptg");
        text = "a";
        Archive("ptg");
        text = new string('a', 100);

        var run = Archive("ptg");

        Assert.That(Steps(run), Is.EqualTo("ptg Kept Alive"));
        Assert.That(Shelf().Value.Find(Pad("ptg"))?.Snapshots.Select(static snapshot => snapshot.IsLoss), Is.EqualTo(new[] { false, false, true, false }));
    }

    [Test]
    public void Force_keeps_what_is_unchanged_or_empty()
    {
        var text = "topics";
        _pads["ptg"] = request => request.Pad(text);
        Archive("ptg");
        var forced = new PadWishes { IsForced = true, IsFull = true };

        var same = Archive(forced, "ptg");
        text = "";
        var empty = Archive(forced, "ptg");

        Assert.That((Steps(same), Steps(empty)), Is.EqualTo(("ptg Kept Alive", "ptg Kept Empty")));
        var history = Shelf().Value.Find(Pad("ptg"));
        Assert.That(history?.Snapshots.Select(static snapshot => snapshot.IsLoss), Is.EqualTo(new[] { false, false, true }));
        Assert.That(Kept("ptg").Count(static name => name.EndsWith(".etherpad", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public void A_copy_without_HTML_is_better_than_none_and_completed_later()
    {
        var isBroken = true;
        _pads["ptg"] = request => isBroken && request.Path.EndsWith("/html", StringComparison.Ordinal) ? request.Status("500 Oh") : request.Pad("topics");

        var run = Archive("ptg");
        var again = Archive("ptg");
        isBroken = false;
        var whole = Archive("ptg");

        Assert.That((Steps(run), Steps(again), Steps(whole)), Is.EqualTo(("ptg Kept Alive", "ptg Unchanged Alive", "ptg Kept Alive")));
        Assert.That(Findings(run), Is.EqualTo(new[] { $"content/a.md(3,1): warning SG3509: pad '{_server.Host}/ptg' is kept without its HTML: '{_server.Host}' answers 500, its own error" }));
        Assert.That(Shelf().Value.Find(Pad("ptg"))?.Snapshots.Select(static snapshot => snapshot.Html is not null), Is.EqualTo(new[] { false, true }));
    }

    [Test]
    public void HTML_of_a_pad_that_was_blanked_after_its_text_came_is_none()
    {
        _pads["ptg"] = static request => request.Pad("topics and decisions", "<html><body><br></body></html>");

        var run = Archive("ptg");

        Assert.That(Kept("ptg"), Has.None.EndsWith(".html").And.Some.EndsWith(".txt"));
        Assert.That(Findings(run), Is.EqualTo(new[] { $"content/a.md(3,1): warning SG3509: pad '{_server.Host}/ptg' is kept without its HTML: '{_server.Host}' sends one that says less than the text" }));
    }

    [Test]
    public void Script_is_kept_nowhere()
    {
        const string Hostile = """
            <!DOCTYPE html><html><head><title>x</title><script>steal()</script><style>body{background:url(https://evil.example/t.gif)}</style>
            <link rel="stylesheet" href="https://evil.example/a.css"><meta http-equiv="refresh" content="0;url=https://evil.example/"><base href="https://evil.example/"></head>
            <body onload="steal()" style="background:url(javascript:steal())"><p onclick=steal()>topics</p><a href="javascript:steal()">a</a>
            <a href="data:text/html,<script>steal()</script>">b</a><a href=" jav&#x09;ascript:steal()">c</a><img src=x onerror=steal()><iframe src="javascript:steal()"></iframe>
            <svg><script>steal()</script><a xlink:href="javascript:steal()">d</a></svg><math><mtext><style><img src=x onerror=steal()></style></mtext></math>
            <form action="https://evil.example/"><input><button formaction="javascript:steal()">e</button></form><object data="https://evil.example/"></object>
            <noscript><p title="</noscript><img src=x onerror=steal()>"></noscript><template><script>steal()</script></template><textarea><script>steal()</script></textarea>
            <!--><script>steal()</script>--><a href="https://example.org/" ping="https://evil.example/">good</a></body></html>
            """;
        _pads["ptg"] = static request => request.Pad("topics", Hostile);

        Archive("ptg");

        var html = Read("ptg", "2026-06-01T120000Z.html");
        Assert.That(html, Does.Contain("topics").And.Contain("https://example.org/"));
        Assert.That(html, Does.Not.Match(@"(?i)<script|<style|<svg|<iframe|<img|<form|<link|<meta|<base|<object|\son\w+=|href=""?\s*(javascript|data)|evil\.example"));
    }

    [Test]
    public void A_pad_of_a_server_that_is_not_configured_is_told_and_left_alone()
    {
        var pad = new CitedPad(new PadName("pads.example.org", "x"), [Citation(new PadName("pads.example.org", "x"))]);

        var run = Archive([pad], new PadWishes(), default);

        Assert.That(Findings(run), Is.EqualTo(new[] { "content/a.md(3,1): warning SG3504: pad 'pads.example.org/x' is on a server that is not configured" }));
        Assert.That(run.Pads.Single().Step, Is.EqualTo(PadStep.UnknownHost));
        Assert.That(_folder.Files("pads"), Is.Empty);
    }

    [Test]
    public void A_server_in_trouble_is_given_up_and_the_pads_never_seen_come_first()
    {
        foreach (var name in (string[])["a", "b", "c", "d", "e", "f"])
        {
            _pads[name] = static request => request.Pad("topics");
        }

        Archive("a", "b");
        foreach (var name in _pads.Keys.ToArray())
        {
            _pads[name] = static request =>
            {
                request.Reset();
                return Task.CompletedTask;
            };
        }

        var run = Archive("a", "b", "c", "d", "e", "f");

        Assert.That(Steps(run), Is.EqualTo("a NotAsked, b NotAsked, c Failed, d Failed, e Failed, f NotAsked"));
        Assert.That(Findings(run), Has.Exactly(1).EqualTo($"content/a.md(3,1): error SG3510: '{_server.Host}' is given up for now: 3 pads of it were not asked for"));
        Assert.That(Findings(run), Has.Exactly(3).Contains("error SG3505").And.Contains("broke the connection or did not open one"));
    }

    [Test]
    public void What_a_copy_makes_good_is_a_warning()
    {
        _pads["a"] = static request => request.Pad("topics");
        Archive("a");
        _pads["a"] = static request => request.Status("403 Forbidden");

        Assert.That(Archive("a").Diagnostics.Single().ToString(), Does.Contain("warning SG3507"));
    }

    [Test]
    public void An_interrupted_run_keeps_what_it_did_and_the_next_goes_on_from_there()
    {
        using var cancel = new CancellationTokenSource();
        _pads["a"] = static request => request.Pad("topics");
        _pads["c"] = static request => request.Pad("topics");
        _pads["b"] = request =>
        {
            cancel.Cancel();
            return request.Silence();
        };

        var interrupted = ArchiveAll(cancel.Token, "a", "b", "c");
        _pads["b"] = static request => request.Pad("topics");
        var next = ArchiveAll(default, "a", "b", "c");
        var last = ArchiveAll(default, "a", "b", "c");

        Assert.That((interrupted.IsInterrupted, Steps(interrupted)), Is.EqualTo((true, "a Kept Alive, b NotAsked, c NotAsked")));
        Assert.That((next.IsInterrupted, Steps(next)), Is.EqualTo((false, "a Skipped Alive, b Kept Alive, c Kept Alive")));
        Assert.That(Steps(last), Is.EqualTo("a Unchanged Alive, b Unchanged Alive, c Unchanged Alive"));
    }

    [Test]
    public void A_run_begun_yesterday_is_not_gone_on_with()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        _pads["a"] = static request => request.Pad("topics");
        ArchiveAll(cancel.Token, "a");
        Archive("a");
        _time.Pass(TimeSpan.FromDays(1));

        Assert.That(Steps(ArchiveAll(default, "a")), Is.EqualTo("a Unchanged Alive"));
    }

    [Test]
    public void Nothing_is_written_through_a_link()
    {
        using var outside = new TempFolder();
        _pads["ptg"] = static request => request.Pad("topics");
        Directory.CreateDirectory(_folder.File("pads"));
        Directory.CreateSymbolicLink(_folder.File($"pads/{PadFileNames.Encode(_server.Host)}"), outside.Path);

        var run = Archive("ptg");

        Assert.That(Findings(run).Single(), Does.Contain("error SG3511").And.Contain("is a link to another folder"));
        Assert.That(outside.Files(), Is.Empty);
    }

    [Test]
    public void Nothing_is_written_through_links_to_files()
    {
        using var outside = new TempFolder();
        outside.Write("precious", "mine");
        _pads["ptg"] = static request => request.Pad("topics");
        Directory.CreateDirectory(_folder.File(FolderOf("ptg")));
        File.CreateSymbolicLink(_folder.File("pads/.gitattributes"), outside.File("new"));
        foreach (var name in (string[])["seen.json", ".seen.json.tmp", ".2026-06-01T120000Z.txt.tmp", ".2026-06-01T120000Z.json.tmp"])
        {
            File.CreateSymbolicLink(_folder.File($"{FolderOf("ptg")}/{name}"), outside.File("precious"));
        }

        var run = Archive("ptg");

        Assert.That(Steps(run), Is.EqualTo("ptg Kept Alive"));
        Assert.That((outside.Files().Keys.Single(), outside.Read("precious")), Is.EqualTo(("precious", "mine")));
    }

    [Test]
    public void Copies_are_not_read_through_links_to_files()
    {
        using var outside = new TempFolder();
        _pads["ptg"] = static request => request.Pad("topics");
        Archive("ptg");
        var text = _folder.File($"{FolderOf("ptg")}/2026-06-01T120000Z.txt");
        File.Move(text, outside.File("text"));
        File.CreateSymbolicLink(text, outside.File("text"));

        var (shelf, mistakes) = Shelf();

        Assert.That(shelf.All, Is.Empty);
        Assert.That(mistakes.Select(static one => one.Message), Has.One.EndsWith(".txt' is a link, and links are passed over"));
    }

    [TestCase("pads")]
    [TestCase("pads/HOST")]
    [TestCase("pads/HOST/ptg")]
    public void Nor_through_links_to_folders(string link)
    {
        using var outside = new TempFolder();
        _pads["ptg"] = static request => request.Pad("topics");
        Archive("ptg");
        link = link.Replace("HOST", PadFileNames.Encode(_server.Host), StringComparison.Ordinal);
        Directory.Move(_folder.File(link), outside.File("moved"));
        Directory.CreateSymbolicLink(_folder.File(link), outside.File("moved"));

        var (shelf, mistakes) = Shelf();

        Assert.That(shelf.IsEmpty, Is.True);
        Assert.That(mistakes.Select(static one => one.ToString()), Is.EqualTo(new[] { $"{link}: warning SG3403: '{link}' is a link, and links are passed over" }));
    }

    [Test]
    public void A_clock_that_ran_ahead_does_not_mix_up_the_copies()
    {
        var text = "topics";
        _pads["ptg"] = request => request.Pad(text);
        _time.Pass(TimeSpan.FromDays(400));
        Archive("ptg");
        _time.Pass(TimeSpan.FromDays(-400));
        text = "topics and decisions";

        var run = Archive("ptg");

        Assert.That(Steps(run), Is.EqualTo("ptg Kept Alive"));
        Assert.That(File.ReadAllText(Shelf().Value.Find(Pad("ptg"))?.Shown.Text.FullPath ?? ""), Is.EqualTo(text));
        Assert.That(Kept("ptg"), Does.Contain("2027-07-06T120001Z.txt"));
    }

    [Test]
    public void A_pad_seen_in_the_future_is_not_left_out()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        _pads["a"] = static request => request.Pad("topics");
        _time.Pass(TimeSpan.FromDays(1));
        Archive("a");
        _time.Pass(TimeSpan.FromDays(-1));
        ArchiveAll(cancel.Token, "a");

        Assert.That(Steps(ArchiveAll(default, "a")), Is.EqualTo("a Unchanged Alive"));
    }

    [TestCase("topics!")]
    [TestCase("TOPICS\n")]
    [TestCase("")]
    public void A_copy_that_was_damaged_is_told_and_taken_anew(string damaged)
    {
        _pads["ptg"] = static request => request.Pad("topics\n", null, "ETag: \"1\"\r\n");
        Archive("ptg");
        _folder.Write($"{FolderOf("ptg")}/2026-06-01T120000Z.txt", damaged);

        var (_, atBuild) = Shelf();
        var run = Archive("ptg");

        Assert.That(atBuild.Concat(run.Diagnostics).Select(static one => one.Rule.Code).ToArray(), Is.EqualTo(new[] { "SG3405" }), "at its size in a build, else by its hash");
        Assert.That(Steps(run), Is.EqualTo("ptg Kept Alive"));
        Assert.That(Read("ptg", "2026-06-01T120001Z.txt"), Is.EqualTo("topics\n"));
        Assert.That(Steps(Archive("ptg")), Is.EqualTo("ptg Unchanged Alive"));
    }

    [TestCase("txt", "TOPICS\n")]
    [TestCase("txt", "topics!")]
    [TestCase("html", "TOPICS<br>")]
    [TestCase("html", null)]
    [TestCase("etherpad", "{\"pad\":2}")]
    [TestCase("etherpad", null)]
    public void Check_tells_a_damaged_part_of_the_newest_copy_and_the_next_run_takes_it_anew(string ending, string? damaged)
    {
        _pads["ptg"] = static request => request.Pad("topics\n", "topics<br>", "ETag: \"1\"\r\n");
        Archive(new PadWishes { IsFull = true }, "ptg");
        var path = $"{FolderOf("ptg")}/2026-06-01T120000Z.{ending}";
        File.Delete(_folder.File(path));
        if (damaged is not null)
        {
            _folder.Write(path, damaged);
        }

        var before = Check("ptg");
        Archive("ptg");

        var what = damaged is null ? "is missing, though it was kept" : "was changed after it was kept";
        Assert.That(Findings(before), Is.EqualTo(new[] { $"{path}: error SG3513: '{path}' {what}" }));
        Assert.That(Kept("ptg"), Does.Contain("2026-06-01T120001Z.etherpad"));
        Assert.That(Findings(Check("ptg")), Is.Empty);
    }

    [Test]
    public void A_broken_note_of_the_last_answer_is_told_and_written_anew()
    {
        _pads["ptg"] = static request => request.Pad("topics\n");
        Archive("ptg");
        _folder.Write($"{FolderOf("ptg")}/seen.json", "{\n  \"at\": \"today\"\n}");

        var broken = Shelf();
        var run = Archive("ptg");

        Assert.That(broken.Diagnostics.Select(static one => one.ToString()), Is.EqualTo(new[]
        {
            $"{FolderOf("ptg")}/seen.json(2,9): warning SG3406: '{FolderOf("ptg")}/seen.json' can't be used: 'at' should be a time such as '2020-06-05T08:15:00Z', not 'today'",
        }));
        Assert.That(broken.Value.Find(Pad("ptg"))?.Snapshots.Length, Is.EqualTo(1));
        Assert.That(Steps(run), Is.EqualTo("ptg Unchanged Alive"));
        Assert.That(Shelf().Diagnostics, Is.Empty);
    }

    [Test]
    public void What_a_killed_run_leaves_is_not_for_git_and_no_warning()
    {
        _pads["ptg"] = static request => request.Pad("topics");
        Archive("ptg");
        _folder.Write($"{FolderOf("ptg")}/2026-06-01T130000Z.txt", "top");
        _folder.Write($"{FolderOf("ptg")}/.2026-06-01T130000Z.html.tmp", "top");

        Assert.That(Shelf().Diagnostics, Is.Empty);
        Assert.That(_folder.Read("pads/.gitignore"), Is.EqualTo("*.tmp\n"));
    }

    [Test]
    public void Two_runs_at_once_do_not_get_into_each_others_way()
    {
        PadRun? other = null;
        _pads["a"] = request =>
        {
            other ??= Archive("a");
            return request.Pad("topics");
        };

        var run = Archive("a");

        Assert.That((Steps(run), other is null ? "" : Steps(other)), Is.EqualTo(("a Kept Alive", "a NotAsked")));
        Assert.That(other is null ? [] : Findings(other), Is.EqualTo(new[] { "error SG3512: another run is keeping pads of this site" }));
        Assert.That(Steps(Archive("a")), Is.EqualTo("a Unchanged Alive"));
    }

    [Test]
    public void A_forced_run_goes_on_as_well_and_only_as_it_was_begun()
    {
        using var cancel = new CancellationTokenSource();
        var isSilent = true;
        _pads["a"] = static request => request.Pad("topics");
        _pads["b"] = request =>
        {
            cancel.Cancel();
            return isSilent ? request.Silence() : request.Pad("topics");
        };
        var forced = new PadWishes { IsForced = true };

        ArchiveAll(forced, cancel.Token, "a", "b");
        isSilent = false;
        var next = ArchiveAll(forced, default, "a", "b");

        Assert.That(Steps(next), Is.EqualTo("a Skipped Alive, b Kept Alive"));
    }

    [Test]
    public void A_run_with_other_wishes_begins_anew()
    {
        using var cancel = new CancellationTokenSource();
        var isSilent = true;
        _pads["a"] = static request => request.Pad("topics");
        _pads["b"] = request =>
        {
            cancel.Cancel();
            return isSilent ? request.Silence() : request.Pad("topics");
        };

        ArchiveAll(cancel.Token, "a", "b");
        isSilent = false;

        Assert.That(Steps(ArchiveAll(new PadWishes { IsFull = true }, default, "a", "b")), Is.EqualTo("a Unchanged Alive, b Kept Alive"));
    }

    [Test]
    public void What_the_first_half_of_a_run_met_is_told_again_at_its_end()
    {
        using var cancel = new CancellationTokenSource();
        var isSilent = true;
        _pads["b"] = request =>
        {
            cancel.Cancel();
            return isSilent ? request.Silence() : request.Pad("topics");
        };

        ArchiveAll(cancel.Token, "a", "b");
        isSilent = false;
        var next = ArchiveAll(default, "a", "b");

        Assert.That(Steps(next), Is.EqualTo("a Skipped Missing, b Kept Alive"));
        Assert.That(Findings(next).Single(), Does.Contain("error SG3501"));
    }

    [Test]
    public void Names_that_differ_in_case_alone_do_not_share_a_folder()
    {
        _pads["Nova"] = static request => request.Pad("one");
        _pads["nova"] = static request => request.Pad("two");

        Archive("Nova", "nova");

        var (shelf, mistakes) = Shelf();
        Assert.That(mistakes, Is.Empty);
        Assert.That(shelf.All, Has.Length.EqualTo(2));
        Assert.That(_folder.Files("pads").Keys.Select(static path => Path.GetDirectoryName(path)!.ToLowerInvariant()).Where(static path => path.Length > 0).Distinct().Count(), Is.EqualTo(2));
    }

    [Test]
    public void Git_is_told_to_leave_line_ends_alone()
    {
        _pads["ptg"] = static request => request.Pad("topics");

        Archive("ptg");

        Assert.That(_folder.Read("pads/.gitattributes"), Is.EqualTo("* -text\n"));
    }

    [Test]
    public void Many_pads_stay_within_what_the_server_allows()
    {
        string[] names = [.. Enumerable.Range(10, 25).Select(static number => $"pad-{number}")];
        foreach (var name in names)
        {
            _pads[name] = request => request.Pad(name);
        }

        var run = Archive(names);

        Assert.That(run.Count(PadStep.Kept), Is.EqualTo(25));
        Assert.That(_server.MostAtOnce, Is.EqualTo(1));
        Assert.That(_time.Passed, Is.InRange(TimeSpan.FromSeconds(5 * 90), TimeSpan.FromSeconds(5 * 90 + 1)), "fifty exports, nine in 90 s");
    }

    [Test]
    public void Check_tells_how_pads_are_and_writes_nothing()
    {
        foreach (var name in (string[])["alive", "changed", "empty", "new"])
        {
            _pads[name] = static request => request.Pad("topics");
        }

        Archive("alive", "changed", "empty");
        var before = _folder.Files("pads");
        _pads["changed"] = static request => request.Pad("other topics");
        _pads["empty"] = static request => request.Pad("");

        var run = Check("alive", "changed", "empty", "missing", "new");

        Assert.That(Steps(run), Is.EqualTo("alive Unchanged Alive, changed Changed Alive, empty Gone Empty, missing Gone Missing, new Changed Alive"));
        Assert.That(Findings(run).Select(static finding => finding.Split(": ")[1]), Is.EqualTo(new[] { "warning SG3502", "error SG3501" }));
        Assert.That(Changed(before), Is.Empty);
    }

    private PadClientSettings Settings => new(Config, _time) { Chance = static () => 0.5 };

    private EtherpadConfig Config => new() { Hosts = [_server.Config], Timeout = TimeSpan.FromSeconds(5), MaxBytes = 1_000_000 };

    private PadRun Archive(params string[] names) => Archive(new PadWishes(), names);

    private PadRun Archive(PadWishes wishes, params string[] names) => Archive(Cited(names), wishes, default);

    private PadRun Archive(ImmutableArray<CitedPad> pads, PadWishes wishes, CancellationToken cancel)
        => SitePads.Archive(Order(pads) with { Wishes = wishes }, Settings, new NoProgress(), cancel);

    private PadRun Check(params string[] names) => SitePads.Check(Order(Cited(names)), Settings, new NoProgress(), default);

    private PadRun ArchiveAll(CancellationToken cancel, params string[] names) => ArchiveAll(new PadWishes(), cancel, names);

    private PadRun ArchiveAll(PadWishes wishes, CancellationToken cancel, params string[] names)
        => SitePads.Archive(Order(Cited(names)) with { IsOverAll = true, Wishes = wishes }, Settings, new NoProgress(), cancel);

    private PadOrder Order(ImmutableArray<CitedPad> pads)
        => new(new BuildRequest { Root = _folder.Path, Time = _time }, new PadCatalog(new SiteConfig(), Shelf().Value), pads);

    private ImmutableArray<CitedPad> Cited(params string[] names)
    {
        var shelf = Shelf().Value;
        return [.. names.Select(Pad).Select(pad => new CitedPad(pad, [Citation(pad)]) { History = shelf.Find(pad), Seen = shelf.SeenOf(pad) })];
    }

    private PadName Pad(string name) => new(_server.Host, name);

    private static Citation Citation(PadName pad)
        => new(new Reference { Kind = LinkKinds.Etherpad, Identity = pad.ToString(), Url = $"https://{pad}", Label = pad.Name, Pad = pad }, new SourceLocation("content/a.md", 3, 1));

    private Outcome<PadShelf> Shelf() => PadShelf.Read(SourceScanner.Scan(_folder.Path, new SourceFolders()).Value.Pads);

    private string FolderOf(string name) => $"pads/{PadFileNames.Encode(_server.Host)}/{PadFileNames.Encode(name)}";

    private SortedDictionary<string, byte[]>.KeyCollection Kept(string name) => _folder.Files(FolderOf(name)).Keys;

    private string Read(string name, string file) => _folder.Read($"{FolderOf(name)}/{file}");

    private IEnumerable<string> Changed(SortedDictionary<string, byte[]> before)
    {
        var after = _folder.Files("pads");
        Assert.That(before.Keys, Is.SubsetOf(after.Keys), "nothing is ever deleted");
        return after.Where(file => !before.TryGetValue(file.Key, out var bytes) || !bytes.AsSpan().SequenceEqual(file.Value)).Select(static file => Path.GetFileName(file.Key));
    }

    private static string Steps(PadRun run) => string.Join(", ", run.Pads.OrderBy(static outcome => outcome.Pad.Pad.Name, StringComparer.Ordinal)
        .Select(static outcome => $"{outcome.Pad.Pad.Name} {outcome.Step} {outcome.State}".TrimEnd()));

    private static IEnumerable<string> Findings(PadRun run) => run.Diagnostics.Select(static item => item.ToString());
}
