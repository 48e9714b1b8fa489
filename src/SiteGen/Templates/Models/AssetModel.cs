using System.Text;
using SiteGen.Content;
using SiteGen.Templates.Assets;

namespace SiteGen.Templates.Models;

/// <summary>A file made of assets, as templates see it.</summary>
internal sealed class AssetModel(MadeAsset asset, string name, Site site) : Model<AssetModel>
{
    public static readonly MemberTable<AssetModel> Members = new("asset", "A file made of assets/: what `asset` and `bundle` give. It is published when its link is asked for.",
    [
        new("url", "Its link from the root of the host, with a hash of its bytes in its name.", static (model, context) => model.Site.Link(model.Publish(context).Url)),
        new("permalink", "The same with scheme and host.", static (model, context) => model.Site.AbsoluteLink(model.Publish(context).Url)),
        new("integrity", "For the attribute of that name: `sha384-…`.", static (model, _) => model.Asset.Integrity),
        new("media_type", "`text/css` and so on.", static (model, _) => AssetNames.MediaTypeOf(model.Name)),
        new("text", "What is in it. Addresses in it are right where its `url` is.", static (model, _) => Encoding.UTF8.GetString(model.Asset.File.Bytes.Span)),
    ]);

    public MadeAsset Asset => asset;

    public string Name => name;

    private Site Site => site;

    protected override MemberTable<AssetModel> Table => Members;

    /// <summary>The file, which is published from now on with all that it refers to.</summary>
    public Files.MadeFile Publish(PageContext context)
    {
        context.Worker.Emit([.. asset.Files]);
        return asset.File;
    }
}
