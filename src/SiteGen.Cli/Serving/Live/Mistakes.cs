using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What is wrong from the point of view of one page: every error of the site, its own first, and its own warnings.</summary>
/// <param name="File">The page's source file; "" when it has none.</param>
internal sealed record Mistakes(string File, ImmutableArray<Diagnostic> Errors, ImmutableArray<Diagnostic> Warnings)
{
    /// <summary>Tells these mistakes from others; "" for none at all.</summary>
    public string Key { get; } = string.Join('\n', Errors.Concat(Warnings).Select(static item => $"{item}{item.Hint}"));

    /// <summary>The file that the page is made from has an error: what is shown of it cannot be what its author means.</summary>
    public bool IsFileBroken => File.Length > 0 && Errors.Any(error => error.Location.File == File);

    public static Mistakes Of(PreviewState state, PreviewPage? page)
    {
        var file = page?.Output is PageOutput { Page.Source.File.Path.Value: var path } ? path : "";
        return Of(state, page, file);
    }

    public static Mistakes Of(PreviewState state, PreviewPage? page, string file)
    {
        // Warnings may be thousands, and this is looked at for each open tab: only what counts is sorted.
        Diagnostic[] all =
        [
            .. state.Diagnostics.Where(item => item.Severity == Severity.Error || (file.Length > 0 && item.Location.File == file))
                .Concat(page?.Diagnostics ?? []).Where(static item => item.Severity != Severity.Info).Distinct().Order(),
        ];
        return new(file,
            [.. all.Where(static item => item.Severity == Severity.Error).OrderBy(item => item.Location.File != file)],
            [.. all.Where(static item => item.Severity == Severity.Warning)]);
    }
}
