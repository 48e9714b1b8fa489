using SiteGen.Images;

namespace SiteGen.Templates.Models;

/// <summary>The picture that stands for a page where a link to it is shared.</summary>
/// <param name="Link">With scheme and host.</param>
/// <param name="Width">In pixels; null where only other hosts know.</param>
/// <param name="Height">The same for its height.</param>
/// <param name="Alt">What it says to those who do not see it: text, or HTML of the page's body.</param>
/// <param name="Photo">The picture itself; null for pictures of other hosts.</param>
internal sealed record CoverPicture(string Link, int? Width, int? Height, object Alt, Photo? Photo = null);
