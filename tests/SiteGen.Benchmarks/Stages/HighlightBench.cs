using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Configuration;
using SiteGen.Markdown.Highlighting;

namespace SiteGen.Benchmarks.Stages;

/// <summary>Colouring one code block of some 500 characters, language by language.</summary>
[MemoryDiagnoser]
public class HighlightBench
{
    private readonly HighlightConfig _config = new();
    private readonly StringBuilder _html = new();
    private string _code = "";

    [Params("go", "python", "bash", "yaml", "csharp", "json")]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        var sentences = new Sentences(new CorpusRandom(1));
        for (var number = 0; number < CodeSamples.Count; number++)
        {
            var (language, code) = CodeSamples.Plain(number, sentences);
            _code = language == Language ? code : _code;
        }
    }

    [Benchmark]
    public int Colour()
    {
        using var output = new StringWriter(_html.Clear(), CultureInfo.InvariantCulture);
        CodeHighlighter.Render(output, _code, Language, CodeAttributes.None, _config);
        return _html.Length;
    }
}
