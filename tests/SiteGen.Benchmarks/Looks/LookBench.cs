using System.Diagnostics;
using System.Globalization;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Benchmarks.Looks;

/// <summary>What a look after an edit costs without server and watcher: <c>look DIR N</c>.</summary>
internal static class LookBench
{
    public static void Run(string root, int times)
    {
        var sheet = Path.Combine(root, "static", "look.css");
        var layout = Path.Combine(root, "layouts", "partials", "footer.sbn.html");
        const string template = "<footer></footer>";
        Write(sheet, "");
        Write(layout, template);
        var preview = new SitePreview(new BuildRequest { Root = root });
        var clock = Stopwatch.StartNew();
        preview.Look(FileChanges.Unknown, CancellationToken.None);
        Console.WriteLine($"ready {clock.ElapsedMilliseconds} ms");
        var post = Directory.EnumerateFiles(Path.Combine(root, "content", "posts"), "*.md").Order(StringComparer.Ordinal).Skip(5).First();
        var text = File.ReadAllText(post);
        try
        {
            Edit("title", number => text.Replace("title: \"", $"title: \"Edited{number} ", StringComparison.Ordinal));
            Edit("css", number => $"a {{ margin: {number}px }}\n", sheet);
            Edit("template", number => template + $"<!--{number}-->", layout);
            Edit("body", number => text + $"\nEdited {number}.\n");
        }
        finally
        {
            File.WriteAllText(post, text);
        }

        Console.WriteLine($"heap {GC.GetTotalMemory(true) >> 20} MB, collections {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)}");

        void Edit(string what, Func<int, string> edited, string? file = null)
        {
            file ??= post;
            List<double> looks = [], renders = [], worked = [];
            for (var number = 0; number < times; number++)
            {
                File.WriteAllText(file, edited(number));
                var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                var state = preview.Look(new FileChanges { Files = [file] }, CancellationToken.None);
                worked.Add((Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
                looks.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                start = Stopwatch.GetTimestamp();
                var page = state.Plan!.Outputs.OfType<PageOutput>().First(output => output.Page.Source?.File.FullPath == post);
                page.Render(new ByteBuffer());
                renders.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: look {Median(looks):0.0} ms (worst {looks.Max():0.0}, CPU {Median(worked):0.0}), render {Median(renders):0.0} ms (worst {renders.Max():0.0})"));
            foreach (var stage in preview.Timings)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"   {stage.Stage} {stage.Elapsed.TotalMilliseconds:0.0} ms"));
            }
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
