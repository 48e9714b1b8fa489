using SiteGen.Benchmarks.Corpus;

namespace SiteGen.Benchmarks.Stages;

/// <summary>A corpus on the disk for stages that need a whole site; gone when the bench is.</summary>
internal sealed class CorpusSite
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-bench-").FullName;

    public CorpusSite(int posts)
    {
        CorpusWriter.Write(new CorpusOptions(posts, _folder, AreBundles: false, HaveCode: true));
        Output = Path.Combine(_folder, "public");
        Request = new BuildRequest { Root = _folder, Output = Output };
    }

    public BuildRequest Request { get; }

    public string Output { get; }

    /// <summary>Takes away what a build left, so that the next one is cold again.</summary>
    public void Cool()
    {
        foreach (var folder in (string[])[Output, Path.Combine(_folder, ".sitegen")])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    public void Remove() => Directory.Delete(_folder, recursive: true);
}
