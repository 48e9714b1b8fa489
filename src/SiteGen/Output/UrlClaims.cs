using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>Gives every URL to one output and names both claimants where two want the same.</summary>
internal sealed class UrlClaims
{
    private readonly Dictionary<string, Output> _byFile = new(StringComparer.Ordinal);
    private readonly List<Output> _outputs = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Two authors' pages at one URL are an error: neither may win silently.</summary>
    public void Claim(Output output)
    {
        if (_byFile.TryAdd(output.Url.OutputFile, output))
        {
            _outputs.Add(output);
            return;
        }

        var first = _byFile[output.Url.OutputFile];
        _diagnostics.Add(OutputRules.SameUrl.At(
            output.Place, $"{output.Noun} has the address '{output.Url}', which {Named(first)} has already"));
    }

    /// <summary>What the program adds gives way to what an author put there: a robots.txt in static/, say.</summary>
    public void Offer(Output output)
    {
        if (_byFile.TryAdd(output.Url.OutputFile, output))
        {
            _outputs.Add(output);
        }
    }

    /// <summary>As <see cref="Offer"/>, but an author wrote the alias and should know that it leads nowhere.</summary>
    public void OfferAlias(Output output)
    {
        if (_byFile.TryAdd(output.Url.OutputFile, output))
        {
            _outputs.Add(output);
            return;
        }

        var first = _byFile[output.Url.OutputFile];
        if (first.Claimant != output.Claimant)
        {
            _diagnostics.Add(OutputRules.AliasHidden.At(
                output.Place, $"the alias '{output.Url}' is the address of {Named(first)}"));
        }
    }

    /// <summary>All outputs in render order, after looking for files that stand where others need a folder.</summary>
    public ImmutableArray<Output> Settle()
    {
        var files = _byFile.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var output in _outputs)
        {
            var path = output.Url.OutputFile.AsSpan();
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path[..slash].LastIndexOf('/'))
            {
                if (files.TryGetValue(path[..slash], out var file))
                {
                    _diagnostics.Add(OutputRules.FileIsFolder.At(
                        output.Place, $"{output.Noun} lies below '{file.Url}', which is a file: {Named(file)}"));
                }
            }
        }

        return [.. _outputs.OrderBy(static output => output.Category)];
    }

    private static string Named(Output output)
        => output.Claimant.File.Length == 0 ? output.Noun : $"{output.Noun} '{output.Place}'";
}
