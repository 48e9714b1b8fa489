using SiteGen.Running;

namespace SiteGen.BrowserTests.Support;

/// <summary>A site in a temporary folder, built by the library; gone with the test.</summary>
internal sealed class BuiltSite : IDisposable
{
    private static readonly Dictionary<string, BuiltSite> Kept = new(StringComparer.Ordinal);

    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-browser-").FullName;

    public string Source => Path.Combine(_folder, "site");

    public string Public => Path.Combine(_folder, "public");

    /// <summary>One site for all fixtures that ask for that name, until <see cref="ForgetAll"/>.</summary>
    public static BuiltSite Named(string name, Func<BuiltSite> make)
    {
        if (!Kept.TryGetValue(name, out var site))
        {
            Kept[name] = site = make();
        }

        return site;
    }

    public static void ForgetAll()
    {
        foreach (var site in Kept.Values)
        {
            site.Dispose();
        }

        Kept.Clear();
    }

    public void Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        var path = Path.Combine(Source, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    public void CopyFrom(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
        }
    }

    /// <summary>Builds it; whatever is wrong with it fails the test.</summary>
    public void Build(bool isMinified = false)
    {
        var request = new BuildRequest { Root = Source, Output = Public, Time = new FixedTime(), IsMinified = isMinified };
        var result = SiteBuilder.Build(request, new Silence(), CancellationToken.None);
        Assert.That(result.IsPublished, Is.True, () => string.Join('\n', result.Diagnostics));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class Silence : IBuildProgress
    {
        public void Stage(string name, int total)
        {
        }

        public void Advance(int count)
        {
        }
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
