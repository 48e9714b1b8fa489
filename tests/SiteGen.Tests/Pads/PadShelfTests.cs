using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Pads;

/// <summary>What is kept of pads is read as it lies on the disk, and nothing there can stop a build.</summary>
internal sealed class PadShelfTests
{
    private const string Host = "etherpad.opendev.org";

    private static readonly DateTimeOffset Taken = new(2020, 6, 5, 8, 15, 0, TimeSpan.Zero);

    [Test]
    public void A_pad_has_its_snapshots_in_order_of_time()
    {
        using var folder = new TempFolder();
        Keep(folder, "nova", Taken.AddDays(1), "later");
        Keep(folder, "nova", Taken, "first");
        folder.Write($"pads/{Host}/nova/seen.json", PadSightingJson.Write(new(Taken.AddDays(2), PadState.Empty)));

        var shelf = Read(folder);

        var history = shelf.Value.Find(new PadName(Host, "nova"));
        Assert.That(shelf.Diagnostics, Is.Empty);
        Assert.That(shelf.Value.All, Is.EqualTo(new[] { history }));
        Assert.That(history?.Snapshots.Select(static one => one.Taken), Is.EqualTo(new[] { Taken, Taken.AddDays(1) }));
        Assert.That(history?.Seen, Is.EqualTo(new PadSighting(Taken.AddDays(2), PadState.Empty)));
        Assert.That(File.ReadAllText(history?.Shown.Text.FullPath ?? ""), Is.EqualTo("later"));
    }

    [Test]
    public void A_loss_is_not_what_readers_are_shown()
    {
        using var folder = new TempFolder();
        Keep(folder, "nova", Taken, "a long text");
        Keep(folder, "nova", Taken.AddDays(1), "x", isLoss: true);

        var history = Read(folder).Value.All.Single();

        Assert.That(history.Shown.Taken, Is.EqualTo(Taken));
    }

    [Test]
    public void A_pad_that_never_had_a_text_is_known_by_its_last_answer_alone()
    {
        using var folder = new TempFolder();
        folder.Write($"pads/{Host}/gone/seen.json", PadSightingJson.Write(new(Taken, PadState.Missing)));

        var shelf = Read(folder).Value;

        Assert.That(shelf.All, Is.Empty);
        Assert.That(shelf.SeenOf(new PadName(Host, "gone")), Is.EqualTo(new PadSighting(Taken, PadState.Missing)));
        Assert.That(shelf.Find(new PadName(Host, "gone")), Is.Null);
    }

    [Test]
    public void A_name_too_long_for_a_folder_is_told_by_its_snapshot()
    {
        var name = string.Concat(Enumerable.Repeat("a b", 80));
        using var folder = new TempFolder();
        Keep(folder, name, Taken, "text");

        Assert.That(Read(folder).Value.Find(new PadName(Host, name)), Is.Not.Null);
    }

    [Test]
    public void Pads_that_differ_in_case_get_folders_that_do_not()
    {
        using var folder = new TempFolder();
        Keep(folder, "Nova", Taken, "text");

        var folders = Read(folder).Value.Folders();

        string[] given = [.. new[] { "Nova", "nova", "NOVA", "noVa", "Nova", "nova" }.Select(name => folders.Of(new(Host, name)))];
        Assert.That(given.Distinct(StringComparer.OrdinalIgnoreCase).Count(), Is.EqualTo(4));
        Assert.That(given[0], Is.EqualTo($"{Host}/Nova"));
        Assert.That((given[4], given[5]), Is.EqualTo((given[0], given[1])));
        Assert.That(given.Select(path => PadFileNames.Decode(path[(Host.Length + 1)..])), Is.EqualTo(new[] { "Nova", "nova", "NOVA", "noVa", "Nova", "nova" }));
    }

    [Test]
    public void A_pad_in_two_folders_is_one_pad()
    {
        using var folder = new TempFolder();
        Keep(folder, "Nova", Taken, "first");
        Keep(folder, "Nova", Taken.AddDays(1), "later", into: "%4Eova");

        Assert.That(Read(folder).Value.All.Single().Snapshots, Has.Length.EqualTo(2));
    }

    [TestCase("pads/readme.txt", "'pads/readme.txt' lies where no pad's files are: they are in 'pads/<host>/<pad>/'")]
    [TestCase("pads/host/notes.txt", "'pads/host/notes.txt' lies where no pad's files are: they are in 'pads/<host>/<pad>/'")]
    [TestCase("pads/host/a/b/c.txt", "'pads/host/a/b/c.txt' lies where no pad's files are: they are in 'pads/<host>/<pad>/'")]
    [TestCase("pads/host/a b/seen.json", "'pads/host/a b/seen.json' lies in a folder that is none of a pad: 'a b'")]
    [TestCase("pads/host/a/readme.md", "'pads/host/a/readme.md' is no file of a kept pad")]
    [TestCase("pads/host/a/2020-06-05T081500Z.json", "'pads/host/a/2020-06-05T081500Z.json' can't be read: this cannot stand here")]
    [TestCase("pads/host/a/seen.json", "'pads/host/a/seen.json' can't be read: 'x' cannot stand here")]
    public void A_file_of_somebody_else_is_a_warning(string path, string message)
    {
        using var folder = new TempFolder();
        folder.Write(path, "x");

        var shelf = Read(folder);

        Assert.That(shelf.Value.All, Is.Empty);
        Assert.That(shelf.Diagnostics.Select(static one => one.Severity), Is.EqualTo(new[] { Severity.Warning }));
        Assert.That(shelf.Diagnostics.Single().Message, Is.EqualTo(message).Or.EqualTo(message.Replace("this", "'x'", StringComparison.Ordinal)));
    }

    [Test]
    public void A_snapshot_without_its_text_is_a_warning()
    {
        using var folder = new TempFolder();
        Keep(folder, "nova", Taken, "text");
        File.Delete(folder.File($"pads/{Host}/nova/2020-06-05T081500Z.txt"));

        var shelf = Read(folder);

        Assert.That(shelf.Value.All, Is.Empty);
        Assert.That(shelf.Diagnostics.Single().Rule, Is.EqualTo(PadRules.NoText));
    }

    [Test]
    public void A_file_that_can_not_be_read_is_a_warning()
    {
        using var folder = new TempFolder();
        Keep(folder, "nova", Taken, "text");
        using var held = new FileStream(folder.File($"pads/{Host}/nova/2020-06-05T081500Z.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.That(Read(folder).Diagnostics.Single().Rule, Is.EqualTo(PadRules.Unreadable));
    }

    [Test]
    public void A_host_in_capitals_is_none_of_ours()
    {
        using var folder = new TempFolder();
        folder.Write("pads/Example.org/a/seen.json", PadSightingJson.Write(new(Taken, PadState.Alive)));

        Assert.That(Read(folder).Diagnostics.Single().Rule, Is.EqualTo(PadRules.Foreign));
    }

    [Test]
    public void A_snapshot_that_was_moved_is_a_warning()
    {
        using var folder = new TempFolder();
        Keep(folder, "nova", Taken, "text", into: "neutron");

        Assert.That(Read(folder).Diagnostics.Single().Message, Does.EndWith("can't be used: it is of another pad, 'nova'"));
    }

    [Test]
    public void A_site_without_pads_has_an_empty_shelf()
        => Assert.That(PadShelf.Read([]).Value, Is.SameAs(PadShelf.Empty));

    private static Outcome<PadShelf> Read(TempFolder folder)
        => PadShelf.Read(SourceScanner.Scan(folder.Path, new SourceFolders()).Value.Pads);

    private static void Keep(TempFolder folder, string name, DateTimeOffset taken, string text, bool isLoss = false, string? into = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var stem = $"pads/{Host}/{into ?? PadFileNames.Encode(name)}/{PadTimes.FileName(taken)}";
        folder.Write($"{stem}.txt", bytes);
        folder.Write($"{stem}.json", PadSnapshotJson.Write(new(name, taken)
        {
            Url = $"https://{Host}/p/{Uri.EscapeDataString(name)}",
            Text = PadFileNote.Of(bytes),
            IsLoss = isLoss,
        }));
    }
}
