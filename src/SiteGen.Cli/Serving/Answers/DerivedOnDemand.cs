using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Output;
using SiteGen.Running;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>Makes copies of photos and the like when a browser asks for them; on threads of their own, so that pages need not wait.</summary>
internal sealed class DerivedOnDemand(PreviewSite site, DeepWorkers workers, ServeLog log)
{
    private readonly Memo<string, Task> _making = new();

    /// <summary>The bytes of an address; null when no page is known that shows it.</summary>
    /// <param name="referer">The page that wants it: rendering it tells what the address means.</param>
    public async Task<Stream?> Open(UrlPath url, UrlPath? referer, SitePlan plan, CancellationToken cancel)
    {
        var meant = await Meant(url, referer, plan, cancel);
        return meant is MadeFile { Bytes: var bytes }
            ? new MemoryStream(bytes.ToArray(), writable: false)
            : meant is not null && plan.Derived is { } files && await PathOf(meant, files) is { } path
                ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0)
                : null;
    }

    private async Task<string?> PathOf(DerivedFile file, DerivedFiles files)
    {
        var path = files.PathOf(file);
        if (!files.Has(file))
        {
            await Make(file, path, files);
        }

        return File.Exists(path) ? path : null;
    }

    // What is only kept from earlier runs is none of the site's outputs: a photo of a deleted draft, a size that is no longer wanted.
    private async Task<DerivedFile?> Meant(UrlPath url, UrlPath? referer, SitePlan plan, CancellationToken cancel)
    {
        if (site.Derived(url) is { } known)
        {
            return known;
        }

        if (referer is not { } address || plan.Find(address) is not { } page || page is FileOutput)
        {
            return null;
        }

        await site.Page(address, cancel);
        if (site.Derived(url) is null)
        {
            // The page may be one that was rendered before what pages refer to was forgotten.
            await site.Fresh(page, cancel);
        }

        return site.Derived(url);
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
