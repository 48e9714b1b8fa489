using System.Collections.Frozen;

namespace SiteGen.Content.Titles;

/// <summary>English plurals by the rules of the inflection package that Hugo uses: list titles made from folder names.</summary>
internal static class Plural
{
    // Words whose plural follows no rule; "a:b" is singular and plural, a word alone is both.
    private const string Irregular =
        "human:humans matrix:matrices vertix:vertices index:indices mouse:mice louse:lice ress:resses ox:oxen quiz:quizzes series "
        + "octopus:octupuses equipment information rice money species fish sheep jeans police dear goose:geese tooth:teeth foot:feet "
        + "bus:buses fez:fezzes piano:pianos halo:halos photo:photos aircraft alumna:alumnae alumnus:alumni analysis:analyses "
        + "antenna:antennas antithesis:antitheses apex:apices appendix:appendices axis:axes bacillus:bacilli bacterium:bacteria "
        + "basis:bases beau:beaux bison bureau:bureaus campus:campuses château:châteaux codex:codices concerto:concertos "
        + "corpus:corpora crisis:crises curriculum:curriculums deer diagnosis:diagnoses die:dice dwarf:dwarves ellipsis:ellipses "
        + "erratum:errata focus:foci formula:formulas fungus:funguses genus:genera graffito:graffiti grouse half:halves hoof:hooves "
        + "hypothesis:hypotheses larva:larvae libretto:librettos loaf:loaves locus:loci minutia:minutiae moose nebula:nebulae "
        + "nucleus:nuclei oasis:oases offspring opus:opera parenthesis:parentheses phenomenon:phenomena phylum:phyla "
        + "prognosis:prognoses radius:radii referendum:referendums salmon shrimp stimulus:stimuluses stratum:strata swine "
        + "syllabus:syllabi symposium:symposiums synopsis:synopses tableau:tableaus thesis:theses thief:thieves trout tuna "
        + "vertebra:vertebrae vita:vitae vortex:vortices wharf:wharves wife:wives wolf:wolves datum:data testis:testes "
        + "cactus:cacti agenda:agendas potato:potatoes tomato:tomatoes buffalo:buffaloes alias:aliases shoe:shoes news ovum:ova foo:foos leaf:leaves toto:totos virus:viruses";

    // Endings, the first that fits wins; an ending that is already a plural leaves the word as it is.
    private const string Endings =
        "campus:campuses man:men tz:tzes alias:aliases oasis:oasis wife:wives basis:basis atum:ata adium:adia us:uses "
        + "iterion:iteria dium:diums ovum:ova ize:izes dge:dges focus:foci child:children oaf:oaves randum:randa base:bases "
        + "ode:odes person:people hello:hellos to:tos oo:oos lo:los ano:anos ea:ea oa:oa da:da box:boxes ium:ia sis:ses nna:nnas "
        + "eses:esis stis:stes index:indices vertex:vertices vortex:vortices ex:exes isis:ises use:uses lf:lves rf:rves afe:aves bfe:bves cfe:cves dfe:dves efe:eves "
        + "gfe:gves hfe:hves ife:ives jfe:jves kfe:kves lfe:lves mfe:mves nfe:nves ofe:oves pfe:pves qfe:qves rfe:rves sfe:sves "
        + "tfe:tves ufe:uves vfe:vves wfe:wves xfe:xves yfe:yves zfe:zves hive:hives quy:quies by:bies cy:cies dy:dies fy:fies "
        + "gy:gies hy:hies jy:jies ky:kies ly:lies my:mies ny:nies py:pies qy:qies ry:ries sy:sies ty:ties vy:vies wy:wies xy:xies "
        + "zy:zies x:xes ch:ches ss:sses sh:shes oe:oes io:ios o:oes";

    private const string AcronymsInS = "aes bss cmos des dns ess fcs gbps https ids ips kbps mbps mpls pots";

    private static readonly FrozenDictionary<string, string> Plurals =
        Pairs(Irregular).ToFrozenDictionary(static pair => pair.One, static pair => pair.Many, StringComparer.Ordinal);

    private static readonly FrozenSet<string> KnownPlurals = Plurals.Values.ToFrozenSet(StringComparer.Ordinal);

    private static readonly ImmutableArray<(string One, string Many)> Rules = [.. Pairs(Endings)];

    private static readonly FrozenSet<string> Acronyms = AcronymsInS.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static string Of(string text)
    {
        var word = LastWord(text);
        if (word.Length == 0)
        {
            return text;
        }

        var lower = word.ToLowerInvariant();
        if (Acronyms.Contains(lower))
        {
            // Written in small letters such a word comes out of Hugo twice; its titles are what people link to.
            return text + (word == lower ? word.ToUpperInvariant() : "") + "es";
        }

        if (KnownPlurals.Contains(lower))
        {
            return text;
        }

        if (Plurals.TryGetValue(lower, out var plural))
        {
            return text[..^word.Length] + (char.IsUpper(word[0]) ? char.ToUpperInvariant(plural[0]) + plural[1..] : plural);
        }

        return ByEnding(text, lower);
    }

    private static string ByEnding(string text, string lowerWord)
    {
        foreach (var (one, many) in Rules)
        {
            if (lowerWord.EndsWith(one, StringComparison.Ordinal))
            {
                return text[..^one.Length] + many;
            }

            if (lowerWord.EndsWith(many, StringComparison.Ordinal))
            {
                return text;
            }
        }

        return lowerWord.EndsWith('s') ? text : text + "s";
    }

    // Words end at blanks, hyphens and the like, and where a capital follows a small letter.
    private static string LastWord(string text)
    {
        var end = text.AsSpan().TrimEnd(" _:-/").Length;
        if (end < text.Length)
        {
            return "";
        }

        var start = end;
        while (start > 0 && text[start - 1] is not ('_' or ' ' or ':' or '-' or '/') && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
            if (char.IsUpper(text[start]) && start > 0 && !char.IsUpper(text[start - 1]))
            {
                break;
            }
        }

        return text[start..];
    }

    private static IEnumerable<(string One, string Many)> Pairs(string list)
        => list.Split(' ').Select(static pair => pair.Split(':')).Select(static pair => (pair[0], pair[^1]));
}
