using SiteGen.Content.Titles;

namespace SiteGen.Content;

/// <summary>What the name of a content file says: which page it is, in which language, and whether its folder is the page.</summary>
/// <param name="Path">Logical path: lower case, spaces as hyphens, no extension, no language; "/" for the home page.</param>
/// <param name="Written">The same with the author's case and spaces.</param>
public readonly record struct ContentName(string Path, string Written, BundleKind Bundle, string Language)
{
    /// <summary>The last element of the page's path as written: the folder's name for bundles; "" for the home page.</summary>
    public string BaseName => Written[(Written.LastIndexOf('/') + 1)..];

    /// <summary>File name without extension and language, as written: <c>index</c> for a bundle's file.</summary>
    public static ContentName Parse(string inside, ContentLanguages languages)
    {
        var slash = inside.LastIndexOf('/');
        var end = inside.LastIndexOf('.');
        if (end <= slash)
        {
            end = inside.Length;
        }

        var language = "";
        var dot = end > 0 ? inside.LastIndexOf('.', end - 1) : -1;
        if (dot > slash && languages.CodeOf(inside.AsSpan(dot + 1, end - dot - 1)) is { } code)
        {
            language = code;
            end = dot;
        }

        var name = inside.AsSpan(slash + 1, end - slash - 1);
        var bundle = name switch
        {
            "index" => BundleKind.Leaf,
            "_index" => BundleKind.Branch,
            _ => BundleKind.Single,
        };

        var written = string.Concat("/", inside.AsSpan(0, bundle == BundleKind.Single ? end : Math.Max(slash, 0)));
        return new(Normalise(written), written, bundle, language);
    }

    /// <summary>Hugo's basic normalisation of logical paths: lower case, each space a hyphen.</summary>
    public static string Normalise(string path)
    {
        foreach (var c in path)
        {
            if (c == ' ' || char.IsUpper(c))
            {
                return LowerCase.Of(path).Replace(' ', '-');
            }
        }

        return path;
    }
}
