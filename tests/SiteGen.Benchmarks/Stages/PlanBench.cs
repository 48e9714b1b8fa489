using BenchmarkDotNet.Attributes;
using SiteGen.Output;

namespace SiteGen.Benchmarks.Stages;

/// <summary>From files to the plan: reading, assembling and claiming URLs, without rendering any.</summary>
[MemoryDiagnoser]
public class PlanBench
{
    private CorpusSite _site = null!;

    [Params(100, 1_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Write() => _site = new CorpusSite(Posts);

    [GlobalCleanup]
    public void Remove() => _site.Remove();

    [Benchmark]
    public SitePlan Plan() => SiteBuilder.Plan(_site.Request, CancellationToken.None);
}
