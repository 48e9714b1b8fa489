using BenchmarkDotNet.Attributes;
using SiteGen.Running;

namespace SiteGen.Benchmarks.Stages;

/// <summary>A whole cold build with all processors, and the same again with nothing changed.</summary>
[MemoryDiagnoser]
public class BuildBench
{
    private CorpusSite _site = null!;

    [Params(100, 1_000)]
    public int Posts { get; set; }

    [Params(true, false)]
    public bool IsCold { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _site = new CorpusSite(Posts);
        Build();
    }

    [GlobalCleanup]
    public void Remove() => _site.Remove();

    [IterationSetup]
    public void Cool()
    {
        if (IsCold)
        {
            _site.Cool();
        }
    }

    [Benchmark]
    public BuildResult Build() => SiteBuilder.Build(_site.Request, Nobody.Instance, CancellationToken.None);

    private sealed class Nobody : IBuildProgress
    {
        public static readonly Nobody Instance = new();

        public void Stage(string name, int total)
        {
        }

        public void Advance(int count)
        {
        }
    }
}
