namespace SiteGen.Templates.Assets;

/// <summary>What is in an asset, as far as it matters for joining and shortening it.</summary>
internal enum AssetKind
{
    /// <summary>Published byte for byte, but for what pictures tell of their makers.</summary>
    Other,
    Style,
    Script,
}
