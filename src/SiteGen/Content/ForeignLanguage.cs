using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Notices a page in a language that the site does not have: Hugo takes the code for a part of the page's name.</summary>
internal static class ForeignLanguage
{
    // ISO 639-1.
    private const string Codes = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
        + "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
        + "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln "
        + "lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi "
        + "pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti "
        + "tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Codes.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static Diagnostic? Find(SourceFile file, in ContentName name, ContentLanguages languages)
    {
        if (!languages.HasMap || name.Bundle != BundleKind.Single || name.Language.Length > 0)
        {
            return null;
        }

        var path = name.Written.AsSpan();
        return path is [.., '.', _, _] && Known.Contains(path[^2..])
            ? ContentRules.ForeignLanguage.At(
                new(file.Path.Value), $"'{path[^2..]}' is no language of this site; the page is called '{name.BaseName}'")
            : null;
    }
}
