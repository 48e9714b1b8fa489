using BenchmarkDotNet.Attributes;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Markdown;

namespace SiteGen.Benchmarks.Stages;

/// <summary>A body becomes HTML and facts; code is left plain, because colouring has a bench of its own.</summary>
[MemoryDiagnoser]
public class MarkdownBench
{
    private const int Posts = 100;

    private readonly MarkdownWorker _worker = new(new GoldmarkDialect(new MarkupConfig()));
    private readonly MarkdownSource[] _sources = new MarkdownSource[Posts];

    [GlobalSetup]
    public void Write()
    {
        for (var number = 0; number < Posts; number++)
        {
            var text = new Post(number).Write(hasCode: true);
            var body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
            _sources[number] = new MarkdownSource(body, new SourceLocation($"content/posts/{number}.md", 1, 1));
        }
    }

    [Benchmark(OperationsPerInvoke = Posts)]
    public int Render()
    {
        var characters = 0;
        foreach (var source in _sources)
        {
            characters += MarkdownRenderer.Render(_worker, source).Html.Length;
        }

        return characters;
    }
}
