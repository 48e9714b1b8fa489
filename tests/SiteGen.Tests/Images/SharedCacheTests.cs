using SiteGen.Images;
using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Images;

/// <summary>The folder of made copies while builds begin at once, and when one ends in the middle of its work.</summary>
public sealed class SharedCacheTests
{
    private const int Photos = 6;
    private const string Config = "title: T\nbaseURL: https://example.org/\nsocialCards: false\nimages: { formats: [webp], widths: [60, 120] }\n";

    private TempSite _site = null!;

    [SetUp]
    public void MakeSite()
    {
        _site = TempSite.With("site.yaml", Config).And("content/album/index.md", Album);
        for (var number = 1; number <= Photos; number++)
        {
            _site.And($"content/album/p{number}.jpg", Pictures.Jpeg(150 + number, 100));
        }
    }

    [TearDown]
    public void DropSite() => _site.Dispose();

    private static string Album
        => $"---\ntitle: Album\n---\n{string.Join("\n\n", Enumerable.Range(1, Photos).Select(static number => $"![Photo {number}](p{number}.jpg)"))}\n";

    private string Cache => Path.Combine(_site.Root, ".sitegen", "images");

    [Test]
    public void Two_builds_at_once_are_both_right_and_leave_a_whole_cache()
    {
        using var other = TempSite.With("site.yaml", Config);
        FolderContents.Copy(Path.Combine(_site.Root, "content"), Path.Combine(other.Root, "content"));
        other.Build();
        var alone = Published(Path.Combine(other.Root, "public"));
        using var start = new Barrier(2);

        Parallel.Invoke(() => BuildInto("one", start), () => BuildInto("two", start));

        Assert.That(Published("one"), Is.EqualTo(alone));
        Assert.That(Published("two"), Is.EqualTo(alone));
        Assert.That(Copies(_site), Is.Not.Empty.And.EqualTo(Copies(other)));
    }

    [Test]
    public void Two_processes_at_once_are_both_right()
    {
        string[] Arguments(string output) => ["build", "--source", _site.Root, "--output", output, "--quiet"];
        using (var first = ProgramRun.Start(_site.Root, Arguments("one")))
        {
            var second = ProgramRun.Apart(_site.Root, Arguments("two"));
            first.WaitForExit();

            Assert.That((first.ExitCode, second.ExitCode), Is.EqualTo((0, 0)), second.Error);
        }

        Assert.That(Published("two"), Is.EqualTo(Published("one")));
        Assert.That(Directory.GetFiles(Cache, $"*{WholeFile.Suffix}"), Is.Empty);
    }

    [Test]
    public void A_build_that_is_stopped_while_it_encodes_changes_no_output_and_the_next_goes_on()
    {
        _site.And("content/album/index.md", "---\ntitle: Album\ndraft: true\n---\n").Build();
        var before = Published("public");
        _site.And("content/album/index.md", Album);
        using var cancel = new CancellationTokenSource();

        Assert.That(
            () => _site.Build(new StopAt("encode images", cancel), cancel.Token), Throws.InstanceOf<OperationCanceledException>());

        var kept = FolderContents.Of(Cache);
        Assert.That(Published("public"), Is.EqualTo(before));
        Assert.That(kept.Keys.Where(static name => name.EndsWith(WholeFile.Suffix, StringComparison.Ordinal)), Is.Empty);
        Assert.That(kept.Values.Select(static bytes => bytes.Length), Is.All.Positive);
        Assert.That(kept, Is.Not.Empty.And.Count.LessThan(Photos * 4), "some copies are made, and not all");
        Assert.That(_site.Build().Result.IsPublished, Is.True);
        Assert.That(kept.All(file => FolderContents.Of(Cache)[file.Key].AsSpan().SequenceEqual(file.Value)), Is.True);
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Copies(TempSite site)
        => FolderContents.Of(Path.Combine(site.Root, ".sitegen", "images")).Where(static file => Path.GetExtension(file.Key) is ".jpg" or ".webp");

    private void BuildInto(string output, Barrier start)
    {
        start.SignalAndWait();
        var result = _site.Build(request => request with { Output = Path.Combine(_site.Root, output) }).Result;
        Assert.That(result.Diagnostics, Is.Empty);
    }

    private SortedDictionary<string, byte[]> Published(string folder)
    {
        var files = FolderContents.Of(Path.Combine(_site.Root, folder));
        foreach (var record in files.Keys.Where(static name => name.StartsWith(".sitegen", StringComparison.Ordinal)).ToArray())
        {
            files.Remove(record);
        }

        return files;
    }

    /// <summary>Stops the build when the first item of a stage is done.</summary>
    private sealed class StopAt(string stage, CancellationTokenSource cancel) : IBuildProgress
    {
        private bool _isThere;

        public void Stage(string name, int total) => _isThere = name == stage;

        public void Advance(int count)
        {
            if (_isThere)
            {
                cancel.Cancel();
            }
        }
    }
}
