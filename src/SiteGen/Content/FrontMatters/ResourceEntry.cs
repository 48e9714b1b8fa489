using SiteGen.Data;

namespace SiteGen.Content.FrontMatters;

/// <summary>One entry of <c>resources</c>. Its keys are taken as Hugo does: in small letters only.</summary>
/// <param name="Glob">Null when <paramref name="Source"/> is no pattern that can be used.</param>
internal sealed record ResourceEntry(string Source, PathGlob? Glob, string? Name, string? Title, MetaValue.Map Params)
{
    /// <summary>Null when the entry does not say which files it is for.</summary>
    public static ResourceEntry? Read(MetaValue.Map map, FieldReader fields)
    {
        string? src = null;
        var entry = new ResourceEntry("", null, null, null, MetaValue.Map.None);
        foreach (var field in map.Entries)
        {
            switch (field.Key)
            {
                case "src":
                    src = (fields.Text(field) ?? "").ToLowerInvariant();
                    break;
                case "name":
                    entry = entry with { Name = fields.Text(field) ?? "" };
                    break;
                case "title":
                    entry = entry with { Title = fields.Text(field) ?? "" };
                    break;
                case "params":
                    entry = entry with { Params = fields.Map(field) ?? MetaValue.Map.None };
                    break;
                default:
                    break;
            }
        }

        if (src is null)
        {
            fields.Report(ContentRules.BadGlob.At(map.Location, "an entry of 'resources' has no 'src'", "Say with 'src' for which files it is."));
            return null;
        }

        var glob = PathGlob.Of(src);
        if (glob is null)
        {
            fields.Report(ContentRules.BadGlob.At(map.Location, $"'{src}' is no pattern that can be used"));
        }

        return entry with { Source = src, Glob = glob };
    }
}
