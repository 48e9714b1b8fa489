using BenchmarkDotNet.Running;
using SiteGen.Benchmarks.Corpus;

if (args is not ["corpus", .. var words])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

if (CorpusOptions.Parse(words) is not { } options)
{
    Console.Error.WriteLine("usage: corpus N DIR [--bundles] [--no-code]");
    return 2;
}

CorpusWriter.Write(options);
return 0;
