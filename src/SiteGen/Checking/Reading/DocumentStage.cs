using SiteGen.Checking.Links;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;
using SiteGen.Running;

namespace SiteGen.Checking.Reading;

/// <summary>Renders and reads all of a plan, in parallel and in the order of a build; nothing is written.</summary>
internal static class DocumentStage
{
    public static ReadSite Run(SitePlan plan, AddressReader addresses, StageRunner run, IBuildProgress progress)
    {
        progress.Stage("check", plan.Outputs.Length);
        var readings = new DocumentReading[plan.Outputs.Length];
        DocumentReader NewWorker() => new(addresses);

        // A list shows what its pages' stage has made.
        var start = 0;
        while (start < readings.Length)
        {
            var (first, category) = (start, plan.Outputs[start].Category);
            while (start < readings.Length && plan.Outputs[start].Category == category)
            {
                start++;
            }

            run.ForEach($"read {Noun(category)}", start - first, NewWorker, (worker, index) =>
            {
                readings[first + index] = worker.Read(plan.Outputs[first + index]);
                progress.Advance(1);
            });
        }

        return Join(readings, plan, NewWorker());
    }

    private static ReadSite Join(DocumentReading[] readings, SitePlan plan, DocumentReader reader)
    {
        var made = new Dictionary<UrlPath, DerivedFile>();
        foreach (var reading in readings)
        {
            foreach (var file in reading.Rendered.Emitted)
            {
                made.TryAdd(file.Url, file);
            }
        }

        // Who copied one into static/ has it there already.
        var others = made.Values
            .Where(file => plan.Find(file.Url) is null)
            .OrderBy(static file => file.Url.Value, StringComparer.Ordinal)
            .Select(file => file is MadeFile known ? reader.Read(known) : new Document(file.Url, null));
        ImmutableArray<Diagnostic> mistakes = [.. readings.SelectMany(static reading => reading.Rendered.Diagnostics)];
        return new([.. readings.Select(static reading => reading.Document).OfType<Document>(), .. others], mistakes)
        {
            ShownFiles = made.Values.Select(static file => file.Source).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static string Noun(OutputCategory category) => category switch
    {
        OutputCategory.Page => "pages",
        OutputCategory.List => "lists",
        OutputCategory.Feed => "feeds",
        OutputCategory.Alias => "aliases",
        OutputCategory.Extra => "extras",
        _ => "files",
    };
}
