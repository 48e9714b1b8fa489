using System.Text;
using BenchmarkDotNet.Attributes;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Benchmarks.Stages;

/// <summary>Taking content files apart: the check of the text, the cut, and the YAML of the front matter.</summary>
[MemoryDiagnoser]
public class FrontMatterBench
{
    private const int Posts = 100;

    private readonly ContentLanguages _languages = ContentLanguages.Of(new SiteConfig());
    private readonly SourceFile[] _files = new SourceFile[Posts];
    private readonly byte[][] _bytes = new byte[Posts][];

    [GlobalSetup]
    public void Write()
    {
        for (var number = 0; number < Posts; number++)
        {
            var post = new Post(number);
            var inside = $"posts/{post.FileName}.md";
            _bytes[number] = Encoding.UTF8.GetBytes(post.Write(hasCode: true));
            _files[number] = new SourceFile(new SourcePath($"content/{inside}"), inside, inside, _bytes[number].Length, 0);
        }
    }

    [Benchmark(OperationsPerInvoke = Posts)]
    public int Read()
    {
        var entries = 0;
        for (var number = 0; number < Posts; number++)
        {
            entries += ContentReader.Read(_files[number], _bytes[number], _languages).Value!.Body.Length;
        }

        return entries;
    }
}
