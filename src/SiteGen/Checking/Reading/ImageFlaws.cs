using SiteGen.Checking.Tracing;

namespace SiteGen.Checking.Reading;

/// <summary>Finds images that say nothing, and those that make a page jump.</summary>
internal static class ImageFlaws
{
    public static void Find(Tag tag, List<Flaw> flaws)
    {
        var hasAlt = tag.Has("alt") || tag.IsHidden || tag.IsNamed;
        var hasSize = (tag.HasWords("width") && tag.HasWords("height")) || tag["src"].StartsWith("data:");
        if (hasAlt && hasSize)
        {
            return;
        }

        var source = tag["src"].ToString();
        var shown = ShownText.Of(source);
        if (!hasAlt)
        {
            flaws.Add(new(CheckRules.NoAlt, $"the image '{shown}' has no alternative text", new Clue.Link(source)));
        }

        if (!hasSize)
        {
            flaws.Add(new(CheckRules.NoSize, $"the image '{shown}' has no width and height", new Clue.Link(source)));
        }
    }
}
