namespace SiteGen.Markdown.Galleries;

/// <summary>What a shortcode between the tags of a gallery made: a picture for it, or HTML that would not outlive being read as Markdown.</summary>
internal sealed record KeptPiece(GalleryPhoto? Photo, string Html = "");
