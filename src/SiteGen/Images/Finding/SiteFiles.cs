using SiteGen.Content;
using SiteGen.Content.Titles;
using SiteGen.Data;
using SiteGen.Files;

namespace SiteGen.Images.Finding;

/// <summary>The files of a site by the address that a browser asks for: of bundles, of static/, then of assets/.</summary>
internal sealed class SiteFiles
{
    private readonly Dictionary<string, FoundFile> _byAddress = new(StringComparer.Ordinal);

    // Macs write ö as two signs, keyboards as one.
    private readonly Dictionary<string, FoundFile> _takenApart = new(StringComparer.Ordinal);

    private readonly Dictionary<string, MetaValue.Map> _settings = new(StringComparer.Ordinal);

    public SiteFiles(Site site, SourceTree source)
    {
        foreach (var page in site.Pages.Concat(site.InnerPages))
        {
            foreach (var resource in page.Resources)
            {
                if (resource.Params["images"] is MetaValue.Map settings)
                {
                    _settings.TryAdd(resource.File.FullPath, settings);
                }

                Add(resource.Url.Value, new(resource.File, page.Build.PublishResources ? resource.Url : null));
            }
        }

        foreach (var file in source.Static)
        {
            var url = UrlPath.Root.File(file.Inside);
            Add(url.Value, new(file, url));
        }

        foreach (var file in source.Assets)
        {
            Add($"/{file.Inside}", new(file, null) { IsAsset = true });
        }
    }

    public IEnumerable<KeyValuePair<string, FoundFile>> All => _byAddress;

    /// <summary>What front matter says of the copies of one picture: <c>params.images</c> of a resource.</summary>
    public MetaValue.Map? SettingsOf(SourceFile file) => _settings.GetValueOrDefault(file.FullPath);

    /// <param name="address">Decoded, from the site's root.</param>
    public FoundFile? At(string address)
        => _byAddress.GetValueOrDefault(address)
            ?? (System.Text.Ascii.IsValid(address) ? null : _takenApart.GetValueOrDefault(Decomposition.Of(address)));

    private void Add(string address, FoundFile file)
    {
        _byAddress.TryAdd(address, file);
        if (!System.Text.Ascii.IsValid(address))
        {
            _takenApart.TryAdd(Decomposition.Of(address), file);
        }
    }
}
