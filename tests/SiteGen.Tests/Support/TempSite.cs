using SiteGen.Cli;
using SiteGen.Running;

namespace SiteGen.Tests.Support;

/// <summary>A site of a test's own: files in, one build, files and mistakes out.</summary>
internal sealed class TempSite : IDisposable
{
    private readonly TempFolder _folder = new();

    public string Root => _folder.Path;

    public static TempSite With(string path, string text) => new TempSite().And(path, text);

    public static TempSite With(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var site = new TempSite();
        foreach (var (path, text) in files)
        {
            site.And(path, text);
        }

        return site;
    }

    public TempSite And(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    public TempSite And(string path, byte[] bytes)
    {
        _folder.Write(path, bytes);
        return this;
    }

    public void Remove(string path) => File.Delete(_folder.File(path));

    /// <summary>Builds into <c>public/</c>, with a clock that stands still and no environment.</summary>
    public SiteResult Build(Func<BuildRequest, BuildRequest>? change = null)
    {
        var request = change?.Invoke(Request) ?? Request;
        return Result(Engine.Real.Build(request, new NoProgress(), CancellationToken.None));
    }

    public SiteResult Build(IBuildProgress progress, CancellationToken cancel)
        => Result(Engine.Real.Build(Request, progress, cancel));

    public void Dispose() => _folder.Dispose();

    private BuildRequest Request => new()
    {
        Root = Root,
        Time = FixedTime.Default,
        Workers = 2,
        Variables = ImmutableDictionary<string, string>.Empty,
    };

    private SiteResult Result(BuildResult result) => new(result, _folder.Files("public"));
}
