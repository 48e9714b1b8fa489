using System.Globalization;
using BenchmarkDotNet.Running;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Benchmarks.Looks;
using SiteGen.Benchmarks.Photos;

if (args is ["photos", var count, var folder] && int.TryParse(count, CultureInfo.InvariantCulture, out var photos) && photos > 0)
{
    PhotoWriter.Write(photos, folder);
    return 0;
}

if (args is ["look", var site, var edits] && int.TryParse(edits, CultureInfo.InvariantCulture, out var times) && times > 0)
{
    LookBench.Run(site, times);
    return 0;
}

if (args is not ["corpus", .. var words])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

if (CorpusOptions.Parse(words) is not { } options)
{
    Console.Error.WriteLine("usage: corpus N DIR [--bundles] [--no-code] or photos N DIR");
    return 2;
}

CorpusWriter.Write(options);
return 0;
