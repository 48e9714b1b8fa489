using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Content.Titles;

/// <summary>Letters with marks taken apart (Latin, Greek, Cyrillic): without culture data the platform's own normalisation does nothing.</summary>
internal static class Decomposition
{
    // A mark, then pairs of a letter with it and the letter without it, from Unicode's canonical decompositions.
    private static readonly ImmutableArray<(string Mark, string Pairs)> Table =
    [
        ("\u0300", "ÀAÈEÌIÒOÙUàaèeìiòoùuǛÜǜüǸNǹnЀЕЍИѐеѝиḔĒḕēṐŌṑōẀWẁwẦÂầâẰĂằăỀÊềêỒÔồôỜƠờơỪƯừưỲYỳyἂἀἃἁἊἈἋἉἒἐἓἑἚἘἛἙἢἠἣἡ"),
        ("\u0300", "ἪἨἫἩἲἰἳἱἺἸἻἹὂὀὃὁὊὈὋὉὒὐὓὑὛὙὢὠὣὡὪὨὫὩὰαὲεὴηὶιὸοὺυὼωᾺΑῈΕῊΗ῍᾿ῒϊῚΙ῝῾ῢϋῪΥ῭¨ῸΟῺΩ"),
        ("\u0301", "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzǗÜǘüǴGǵgǺÅǻåǼÆǽæǾØǿø΅¨ΆΑΈΕΉΗΊΙΌΟΎΥΏΩΐϊάαέεήηίιΰϋ"),
        ("\u0301", "όούυώωϓϒЃГЌКѓгќкḈÇḉçḖĒḗēḮÏḯïḰKḱkḾMḿmṌÕṍõṒŌṓōṔPṕpṸŨṹũẂWẃwẤÂấâẮĂắăẾÊếêỐÔốôỚƠớơỨƯứưἄἀἅἁἌἈἍἉἔἐἕἑἜἘἝἙ"),
        ("\u0301", "ἤἠἥἡἬἨἭἩἴἰἵἱἼἸἽἹὄὀὅὁὌὈὍὉὔὐὕὑὝὙὤὠὥὡὬὨὭὩ῎᾿῞῾"),
        ("\u0302", "ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷyẐZẑzẬẠậạỆẸệẹỘỌộọ"),
        ("\u0303", "ÃAÑNÕOãañnõoĨIĩiŨUũuṼVṽvẪÂẫâẴĂẵăẼEẽeỄÊễêỖÔỗôỠƠỡơỮƯữưỸYỹy"),
        ("\u0304", "ĀAāaĒEēeĪIīiŌOōoŪUūuǕÜǖüǞÄǟäǠȦǡȧǢÆǣæǬǪǭǫȪÖȫöȬÕȭõȰȮȱȯȲYȳyӢИӣиӮУӯуḠGḡgḸḶḹḷṜṚṝṛᾱαᾹΑῑιῙΙῡυῩΥ"),
        ("\u0306", "ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭuЎУЙИйиўуӁЖӂжӐАӑаӖЕӗеḜȨḝȩẶẠặạᾰαᾸΑῐιῘΙῠυῨΥ"),
        ("\u0307", "ĊCċcĖEėeĠGġgİIŻZżzȦAȧaȮOȯoḂBḃbḊDḋdḞFḟfḢHḣhṀMṁmṄNṅnṖPṗpṘRṙrṠSṡsṤŚṥśṦŠṧšṨṢṩṣṪTṫtẆWẇwẊXẋxẎYẏyẛſ"),
        ("\u0308", "ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYΪΙΫΥϊιϋυϔϒЁЕЇІёеїіӒАӓаӚӘӛәӜЖӝжӞЗӟзӤИӥиӦОӧоӪӨӫөӬЭӭэӰУӱуӴЧӵчӸЫӹыḦHḧhṎÕṏõṺŪ"),
        ("\u0308", "ṻūẄWẅwẌXẍxẗt"),
        ("\u0309", "ẢAảaẨÂẩâẲĂẳăẺEẻeỂÊểêỈIỉiỎOỏoỔÔổôỞƠởơỦUủuỬƯửưỶYỷy"),
        ("\u030A", "ÅAåaŮUůuẘwẙy"),
        ("\u030B", "ŐOőoŰUűuӲУӳу"),
        ("\u030C", "ČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔuǙÜǚüǦGǧgǨKǩkǮƷǯʒǰjȞHȟh"),
        ("\u030F", "ȀAȁaȄEȅeȈIȉiȌOȍoȐRȑrȔUȕuѶѴѷѵ"),
        ("\u0311", "ȂAȃaȆEȇeȊIȋiȎOȏoȒRȓrȖUȗu"),
        ("\u0313", "ἀαἈΑἐεἘΕἠηἨΗἰιἸΙὀοὈΟὐυὠωὨΩῤρ"),
        ("\u0314", "ἁαἉΑἑεἙΕἡηἩΗἱιἹΙὁοὉΟὑυὙΥὡωὩΩῥρῬΡ"),
        ("\u031B", "ƠOơoƯUưu"),
        ("\u0323", "ḄBḅbḌDḍdḤHḥhḲKḳkḶLḷlṂMṃmṆNṇnṚRṛrṢSṣsṬTṭtṾVṿvẈWẉwẒZẓzẠAạaẸEẹeỊIịiỌOọoỢƠợơỤUụuỰƯựưỴYỵy"),
        ("\u0324", "ṲUṳu"),
        ("\u0325", "ḀAḁa"),
        ("\u0326", "ȘSșsȚTțt"),
        ("\u0327", "ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţtȨEȩeḐDḑdḨHḩh"),
        ("\u0328", "ĄAąaĘEęeĮIįiŲUųuǪOǫo"),
        ("\u032D", "ḒDḓdḘEḙeḼLḽlṊNṋnṰTṱtṶUṷu"),
        ("\u032E", "ḪHḫh"),
        ("\u0330", "ḚEḛeḬIḭiṴUṵu"),
        ("\u0331", "ḆBḇbḎDḏdḴKḵkḺLḻlṈNṉnṞRṟrṮTṯtẔZẕzẖh"),
        ("\u0342", "ἆἀἇἁἎἈἏἉἦἠἧἡἮἨἯἩἶἰἷἱἾἸἿἹὖὐὗὑὟὙὦὠὧὡὮὨὯὩᾶα῁¨ῆη῏᾿ῖιῗϊ῟῾ῦυῧϋῶω"),
        ("\u0345", "ᾀἀᾁἁᾂἂᾃἃᾄἄᾅἅᾆἆᾇἇᾈἈᾉἉᾊἊᾋἋᾌἌᾍἍᾎἎᾏἏᾐἠᾑἡᾒἢᾓἣᾔἤᾕἥᾖἦᾗἧᾘἨᾙἩᾚἪᾛἫᾜἬᾝἭᾞἮᾟἯᾠὠᾡὡᾢὢᾣὣᾤὤᾥὥᾦὦᾧὧᾨὨᾩὩᾪὪᾫὫᾬὬᾭὭᾮὮᾯὯ"),
        ("\u0345", "ᾲὰᾳαᾴάᾷᾶᾼΑῂὴῃηῄήῇῆῌΗῲὼῳωῴώῷῶῼΩ"),
    ];

    private static readonly FrozenDictionary<char, string> Parts = MakeParts();

    public static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    /// <summary>Every letter before its marks; what has none stays as it is.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            Append(result, c);
        }

        return result.ToString();
    }

    /// <summary>A letter without all its marks.</summary>
    public static char LetterOf(char c)
    {
        while (c >= 0xC0 && Parts.TryGetValue(c, out var parts))
        {
            c = parts[0];
        }

        return c;
    }

    // A letter may bear several marks: the table takes one off at a time.
    private static void Append(StringBuilder result, char c)
    {
        if (Parts.TryGetValue(c, out var parts))
        {
            Append(result, parts[0]);
            result.Append(parts[1]);
            return;
        }

        result.Append(c);
    }

    private static FrozenDictionary<char, string> MakeParts()
    {
        var parts = new Dictionary<char, string>();
        foreach (var (mark, pairs) in Table)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                parts[pairs[i]] = pairs[i + 1] + mark;
            }
        }

        return parts.ToFrozenDictionary();
    }
}
