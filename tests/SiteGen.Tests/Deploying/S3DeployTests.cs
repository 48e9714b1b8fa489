using System.Globalization;
using SiteGen.Files;

namespace SiteGen.Tests.Deploying;

/// <summary>A site in a bucket, as a reader gets it over HTTP.</summary>
[NonParallelizable]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class S3DeployTests : IDisposable
{
    private readonly S3Server _server = new();
    private DeploySite? _site;

    public void Dispose()
    {
        _site?.Dispose();
        _server.Dispose();
    }

    [Test]
    public void Every_file_arrives_with_its_bytes_its_type_and_how_long_it_may_be_kept()
    {
        var site = Site();
        site.Write("site/static/Łódź & so/a+b 100%.txt", "a name that addresses write otherwise");
        site.Build();

        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        AssertArrived(site, "");
        Assert.That(_server.Get("index.html")?.Cache, Is.EqualTo("public, max-age=60"));
        Assert.That(_server.Get(site.Published().Keys.First(MadeFileName))?.Cache, Is.EqualTo("public, max-age=31536000, immutable"));
    }

    [Test]
    public void One_changed_post_moves_only_what_shows_it_and_a_deleted_one_goes()
    {
        var site = Site();
        site.Deploy("--yes");
        site.WritePost(1, "second");
        site.Remove("site/content/recaps/post-2.md");
        site.Build();
        var before = _server.Lists();

        var run = site.Deploy("--yes");
        var again = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        Assert.That(run.Output, Does.Contain("1 file new").And.Contain("deleted"));
        Assert.That(again.Output, Does.Contain("Nothing to send"));
        AssertArrived(site, "");
        Assert.That(_server.Get("recaps/post-2/index.html"), Is.Null);
        Assert.That(_server.Objects, Is.EqualTo(site.Published().Count + 1));
        Assert.That(_server.Lists() - before, Is.EqualTo(2));
    }

    [Test]
    public void A_prefix_is_all_that_is_touched()
    {
        var site = Site();
        site.Deploy("--yes");
        var whole = site.Published().Count;
        site.Write("site/site.yaml", File.ReadAllText(site.File("site/site.yaml")).Replace("bucket: site", "bucket: site, prefix: /blog/", StringComparison.Ordinal));
        site.Build();

        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.Zero, run.Error);
        AssertArrived(site, "blog/");
        Assert.That(_server.Objects, Is.EqualTo(whole + site.Published().Count + 2));
    }

    [Test]
    public void A_bucket_of_others_is_left_alone_unless_told()
    {
        var site = Site();
        var whole = File.ReadAllText(site.File("site/site.yaml"));
        site.Write("site/site.yaml", whole.Replace("bucket: site", "bucket: site, prefix: photos", StringComparison.Ordinal));
        site.Build();
        site.Deploy("--yes");
        site.Write("site/site.yaml", whole);
        site.Build();

        var refused = site.Deploy("--yes");
        site.Write("site/site.yaml", whole.Replace("bucket: site", "bucket: site, keep: /photos/*", StringComparison.Ordinal));
        var beside = site.Deploy("--yes");

        Assert.That(refused.ExitCode, Is.EqualTo(1));
        Assert.That(refused.Error, Does.Match(@"^error SG7015: \d+ files in 's3://site/ at [^']+', such as 'photos/[^']+', were not sent by this program\n"));
        Assert.That(beside.ExitCode, Is.Zero, beside.Error);
        Assert.That(_server.Get("photos/index.html"), Is.Not.Null);
        AssertArrived(site, "");
    }

    [Test]
    public void A_large_file_goes_in_parts_and_is_known_again()
    {
        var site = Site();
        var bytes = new byte[20_000_000];
        new Random(7).NextBytes(bytes);
        site.Write("site/static/talk.mp4", bytes);
        site.Build();

        var first = site.Deploy("--yes");
        var second = site.Deploy("--yes");

        Assert.That(first.ExitCode, Is.Zero, first.Error);
        Assert.That(_server.Get("talk.mp4")?.Bytes, Is.EqualTo(bytes));
        Assert.That(_server.Get("talk.mp4")?.Type, Is.EqualTo("video/mp4"));
        Assert.That(second.Output, Does.Contain("Nothing to send"));
    }

    [Test]
    public void Two_thousand_objects_are_listed_with_three_requests()
    {
        var site = Site();
        for (var i = 0; i < 2100; i++)
        {
            site.Write(string.Create(CultureInfo.InvariantCulture, $"site/static/small/{i}.txt"), "x");
        }

        site.Build();
        site.Deploy("--yes");
        var before = _server.Lists();

        var run = site.Deploy("--yes");

        Assert.That(run.Output, Does.Contain("Nothing to send"), run.Error);
        Assert.That(_server.Lists() - before, Is.EqualTo(3));
    }

    [Test]
    public void A_kill_leaves_no_dead_link_and_the_next_run_goes_on()
    {
        var site = Site(posts: 60);
        site.Deploy("--yes");
        for (var post = 1; post <= 60; post++)
        {
            site.WritePost(post, "second");
        }

        site.Build();
        var before = _server.Objects;
        using (var process = Start(site))
        {
            while (!process.WaitForExit(0) && _server.Objects < before + 40)
            {
            }

            process.Kill();
            process.WaitForExit();
        }

        Assert.That(DeploySite.DeadLinks(There(site)), Is.Empty);
        var last = site.Deploy("--yes");
        Assert.That(last.ExitCode, Is.Zero, last.Error);
        AssertArrived(site, "");
    }

    [Test]
    public void Wrong_credentials_and_missing_ones_are_told_without_showing_them()
    {
        var site = Site();
        site.Variables["AWS_ACCESS_KEY_ID"] = "NOBODY";
        site.Variables["AWS_SECRET_ACCESS_KEY"] = "do-not-show-me";

        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith($"error SG7010: '{_server.Endpoint}' says 403 InvalidAccessKeyId\n"));
        Assert.That(run.Error + run.Output, Does.Not.Contain("do-not-show-me"));
    }

    [Test]
    public void A_bucket_that_is_not_there_is_told()
    {
        var site = Site();
        site.Write("site/site.yaml", File.ReadAllText(site.File("site/site.yaml")).Replace("bucket: site", "bucket: another", StringComparison.Ordinal));
        site.Build();

        var run = site.Deploy("--yes");

        Assert.That(run.Error, Does.StartWith($"error SG7013: '{_server.Endpoint}' says 404 NoSuchBucket: there is no bucket 'another'\n"));
    }

    private DeploySite Site(int posts = 5)
    {
        _site = new DeploySite($"- {{ name: store, kind: s3, bucket: site, endpoint: \"{_server.Endpoint}\", pathStyle: true }}", posts);
        foreach (var (name, value) in S3Server.Credentials)
        {
            _site.Variables[name] = value;
        }

        _site.Build();
        return _site;
    }

    private void AssertArrived(DeploySite site, string prefix)
    {
        foreach (var (path, bytes) in site.Published())
        {
            var got = _server.Get(prefix + path);
            Assert.That(got?.Bytes, Is.EqualTo(bytes), path);
            Assert.That(got?.Type, Is.EqualTo(MediaTypes.Of(path)), path);
        }
    }

    private SortedDictionary<string, byte[]> There(DeploySite site)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in site.Published().Keys.Concat(Enumerable.Range(1, 60).Select(static i => string.Create(CultureInfo.InvariantCulture, $"files/first-{i}.pdf"))))
        {
            if (_server.Get(path) is { } got)
            {
                files[path] = got.Bytes;
            }
        }

        return files;
    }

    private static System.Diagnostics.Process Start(DeploySite site)
    {
        var start = new System.Diagnostics.ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "deploy", "--yes", "--quiet"])
        {
            WorkingDirectory = site.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in S3Server.Credentials)
        {
            start.Environment[name] = value;
        }

        return System.Diagnostics.Process.Start(start)!;
    }

    private static bool MadeFileName(string path) => MadeFile.IsNamedSo(new UrlPath($"/{path}"));
}
