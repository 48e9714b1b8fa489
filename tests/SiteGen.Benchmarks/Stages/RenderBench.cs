using BenchmarkDotNet.Attributes;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Benchmarks.Stages;

/// <summary>Rendering the outputs of one kind on one thread: pages are Markdown and templates, lists are nearly templates alone.</summary>
[MemoryDiagnoser]
public class RenderBench
{
    private const int Posts = 300;

    private readonly ByteBuffer _buffer = new();
    private CorpusSite _site = null!;
    private Output.Output[] _outputs = [];

    [Params(OutputCategory.Page, OutputCategory.List, OutputCategory.Feed)]
    public OutputCategory Category { get; set; }

    [GlobalSetup]
    public void Write() => _site = new CorpusSite(Posts);

    [GlobalCleanup]
    public void Remove() => _site.Remove();

    // A plan remembers what it rendered: each round needs a fresh one.
    [IterationSetup]
    public void Plan()
    {
        var plan = SiteBuilder.Plan(_site.Request, CancellationToken.None);
        foreach (var output in plan.Outputs.Where(output => output.Category < Category))
        {
            Render(output);
        }

        _outputs = [.. plan.Outputs.Where(output => output.Category == Category)];
    }

    [Benchmark]
    public int Render()
    {
        var length = 0;
        foreach (var output in _outputs)
        {
            length += Render(output);
        }

        return length;
    }

    private int Render(Output.Output output)
    {
        _buffer.Clear();
        output.Render(_buffer);
        return _buffer.Length;
    }
}
