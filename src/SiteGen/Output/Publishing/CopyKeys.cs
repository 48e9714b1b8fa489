using System.Text;
using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Output.Publishing;

/// <summary>Tells copied files apart by name, size and time, so that photos are not read at every build; by their bytes where that is not enough.</summary>
internal sealed class CopyKeys(SitePlan plan)
{
    private readonly TwinFiles _twins = new(plan.Outputs.OfType<FileOutput>().Select(static output => output.File));

    public string Of(FileOutput output)
    {
        var file = output.File;
        var kind = output.Metadata == ImageMetadata.Keep ? "copy" : CopyFacts.Kind;
        var name = ContentHash.Of(Encoding.UTF8.GetBytes(file.Path.Value));
        return _twins.Has(file)
            ? $"{kind}-{name}-{ContentHash.OfFile(file.FullPath)}"
            : string.Create(CultureInfo.InvariantCulture, $"{kind}-{name}-{file.Size}-{file.ModifiedUtcTicks}");
    }
}
