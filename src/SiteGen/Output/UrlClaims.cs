using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>Gives every URL to one output and names both claimants where two want the same.</summary>
/// <param name="site">Where a mistake is told that no author's file made: the configuration.</param>
internal sealed class UrlClaims(SourceLocation site)
{
    private readonly Dictionary<string, Output> _byFile = new(StringComparer.Ordinal);
    private readonly List<Output> _outputs = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Two authors' pages at one URL are an error: neither may win silently.</summary>
    public void Claim(Output output)
    {
        if (Take(output) is { } first && AreSure(first, output))
        {
            _diagnostics.Add(OutputRules.SameUrl.At(
                output.Place, $"{output.Noun} has the address '{output.Url}', which {Named(first)} has already"));
        }
    }

    /// <summary>What the program adds gives way to what an author put there: a robots.txt in static/, say.</summary>
    public void Offer(Output output) => Take(output);

    /// <summary>As <see cref="Offer"/>, but whoever brings a file of that name may not know that the aliases would be in ours.</summary>
    public void OfferRedirects(Output output)
    {
        if (Take(output) is { } first)
        {
            _diagnostics.Add(OutputRules.OwnRedirects.At(
                first.Place, "this file takes the place of the list of redirects that the site's aliases would make"));
        }
    }

    /// <summary>As <see cref="Offer"/>, but an author wrote the alias and should know that it leads nowhere.</summary>
    public void OfferAlias(Output output)
    {
        if (Take(output) is { } first && first.Claimant != output.Claimant && AreSure(first, output))
        {
            _diagnostics.Add(OutputRules.AliasHidden.At(
                output.Place, $"the alias '{output.Url}' is the address of {Named(first)}"));
        }
    }

    /// <summary>All outputs in render order, after looking for files that stand where others need a folder.</summary>
    public ImmutableArray<Output> Settle()
    {
        FindFilesAsFolders();
        FindCaseTwins();
        return [.. _outputs.OrderBy(static output => output.Category)];
    }

    /// <summary>Gives it its file; returns the output that has the file already, null also when no file may have that name.</summary>
    private Output? Take(Output output)
    {
        var file = output.Url.OutputFile;
        var place = output.Claimant.File.Length == 0 ? site : output.Place;
        if (OutputPath.Refusal(output, file, place) is { } refusal)
        {
            _diagnostics.Add(refusal);
            return null;
        }

        if (!_byFile.TryAdd(file, output))
        {
            return _byFile[file];
        }

        _outputs.Add(output);
        return null;
    }

    private void FindFilesAsFolders()
    {
        var files = _byFile.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (file, output) in _byFile)
        {
            var path = file.AsSpan();
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path[..slash].LastIndexOf('/'))
            {
                if (files.TryGetValue(path[..slash], out var above) && AreSure(above, output))
                {
                    _diagnostics.Add(OutputRules.FileIsFolder.At(
                        output.Place, $"{output.Noun} lies below '{above.Url}', which is a file: {Named(above)}"));
                }
            }
        }
    }

    private void FindCaseTwins()
    {
        var anyCase = new Dictionary<string, Output>(_byFile.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var (file, output) in _byFile)
        {
            if (!anyCase.TryAdd(file, output) && anyCase[file] is var first && AreSure(first, output))
            {
                _diagnostics.Add(OutputRules.CaseOnly.At(
                    output.Place, $"{output.Noun} has the address '{output.Url}', and {Named(first)} has '{first.Url}'"));
            }
        }
    }

    private static bool AreSure(Output first, Output second) => !first.IsAddressDoubtful && !second.IsAddressDoubtful;

    private static string Named(Output output)
        => output.Claimant.File.Length == 0 ? output.Noun : $"{output.Noun} '{output.Place}'";
}
