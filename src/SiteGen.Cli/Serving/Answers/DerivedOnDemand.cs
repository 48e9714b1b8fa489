using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Output;
using SiteGen.Running;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>Makes copies of photos and the like when a browser asks for them; on threads of their own, so that pages need not wait.</summary>
internal sealed class DerivedOnDemand(PreviewSite site, DeepWorkers workers, ServeLog log)
{
    private readonly Memo<string, Task> _making = new();

    /// <summary>Where the bytes of an address are; null when nobody knows what belongs there.</summary>
    /// <param name="referer">The page that wants it: rendering it tells what the address means.</param>
    public async Task<string?> PathOf(UrlPath url, UrlPath? referer, SitePlan plan)
    {
        if (plan.Derived is not { } files)
        {
            return null;
        }

        if (site.Derived(url) is null && files.PathOfKept(url) is { } kept)
        {
            return kept;
        }

        if (site.Derived(url) is null && referer is { } address)
        {
            await site.Page(address);
        }

        if (site.Derived(url) is not { } file)
        {
            return null;
        }

        var path = files.PathOf(file);
        if (!files.Has(file))
        {
            await Make(file, path, files);
        }

        return File.Exists(path) ? path : null;
    }

    // Whoever asks meanwhile waits for the same.
    private async Task Make(DerivedFile file, string path, DerivedFiles files)
    {
        try
        {
            await _making.GetOrMake(path, _ => workers.Run(() =>
            {
                log.Met(files.Make([file]));
                return path;
            }));
        }
        finally
        {
            _making.Forget(path);
        }
    }
}
