using SiteGen.Templates.Dates;

namespace SiteGen.Tests.Templates;

/// <summary>
/// Expected values are what Hugo 0.169 prints, but for what it leaves empty (short names in ar, fa, ja, ko, zh-hant: the full ones here)
/// or prints as signs of the pattern (G in th, cccc in fi, B in zh-hant).
/// </summary>
internal sealed class DateWordsTests
{
    private static readonly ImmutableArray<string> Layouts =
        [":date_full", ":date_long", ":date_medium", ":date_short", ":time_full", ":time_short", "Mon 2 Jan", "Monday, January"];

    [TestCase("en", "Wednesday, June 6, 2018 / June 6, 2018 / Jun 6, 2018 / 6/6/18 / 2:05:09\u202fpm UTC / 2:05\u202fpm / Wed 6 Jun / Wednesday, June")]
    [TestCase("en-gb", "Wednesday, 6 June 2018 / 6 June 2018 / 6 Jun 2018 / 06/06/18 / 14:05:09 UTC / 14:05 / Wed 6 Jun / Wednesday, June")]
    [TestCase("en-ca", "Wednesday, June 6, 2018 / June 6, 2018 / Jun 6, 2018 / 18-06-06 / 2:05:09\u202fpm UTC / 2:05\u202fpm / Wed 6 Jun / Wednesday, June")]
    [TestCase("de", "Mittwoch, 6. Juni 2018 / 6. Juni 2018 / 06.06.2018 / 06.06.18 / 14:05:09 UTC / 14:05 / Mi. 6 Juni / Mittwoch, Juni")]
    [TestCase("de-at", "Mittwoch, 6. Juni 2018 / 6. Juni 2018 / 06.06.2018 / 06.06.18 / 14:05:09 UTC / 14:05 / Mi. 6 Juni / Mittwoch, Juni")]
    [TestCase("fr", "mercredi 6 juin 2018 / 6 juin 2018 / 6 juin 2018 / 06/06/18 / 14:05:09 UTC / 14:05 / mer. 6 juin / mercredi, juin")]
    [TestCase("fr-ca", "mercredi 6 juin 2018 / 6 juin 2018 / 6 juin 2018 / 18-06-06 / 14 h 05 min 09 s UTC / 14 h 05 / mer. 6 juin / mercredi, juin")]
    [TestCase("es", "miércoles, 6 de junio de 2018 / 6 de junio de 2018 / 6 jun 2018 / 6/6/18 / 14:05:09 (UTC) / 14:05 / mié 6 jun / miércoles, junio")]
    [TestCase("es-mx", "miércoles, 6 de junio de 2018 / 6 de junio de 2018 / 6 jun 2018 / 06/06/18 / 2:05:09\u202fpm UTC / 2:05\u202fpm / mié 6 jun / miércoles, junio")]
    [TestCase("pt", "quarta-feira, 6 de junho de 2018 / 6 de junho de 2018 / 6 de jun. de 2018 / 06/06/18 / 14:05:09 UTC / 14:05 / qua. 6 jun. / quarta-feira, junho")]
    [TestCase("pt-pt", "quarta-feira, 6 de junho de 2018 / 6 de junho de 2018 / 06/06/2018 / 06/06/18 / 14:05:09 UTC / 14:05 / quarta 6 jun. / quarta-feira, junho")]
    [TestCase("pl", "środa, 6 czerwca 2018 / 6 czerwca 2018 / 6 cze 2018 / 6.06.18 / 14:05:09 UTC / 14:05 / śr. 6 cze / środa, czerwca")]
    [TestCase("cs", "středa 6. června 2018 / 6. června 2018 / 6. 6. 2018 / 06.06.18 / 14:05:09, UTC / 14:05 / st 6 čvn / středa, června")]
    [TestCase("zh", "2018年6月6日星期三 / 2018年6月6日 / 2018年6月6日 / 18/6/6 / UTC 14:05:09 / 14:05 / 周三 6 6月 / 星期三, 六月")]
    [TestCase("zh-hant", "2018年6月6日 星期三 / 2018年6月6日 / 2018年6月6日 / 18/6/6 / 14:05:09 [UTC] / 14:05 / 週三 6 6月 / 星期三, 6月")]
    [TestCase("ja", "2018年6月6日水曜日 / 2018年6月6日 / 2018/06/06 / 18/06/06 / 14時05分09秒 UTC / 14:05 / 水 6 6月 / 水曜日, 6月")]
    [TestCase("ko", "2018년 6월 6일 수요일 / 2018년 6월 6일 / 2018. 6. 6. / 18. 6. 6. / pm 2시 5분 9초 UTC / pm 2:05 / 수 6 6월 / 수요일, 6월")]
    [TestCase("ru", "среда, 6 июня 2018\u202fг. / 6 июня 2018\u202fг. / 6 июн. 2018\u202fг. / 06.06.18 / 14:05:09 UTC / 14:05 / ср 6 июн. / среда, июня")]
    [TestCase("uk", "середа, 6 червня 2018\u202fр. / 6 червня 2018\u202fр. / 6 черв. 2018\u202fр. / 06.06.18 / 14:05:09 UTC / 14:05 / ср 6 черв. / середа, червня")]
    [TestCase("ar", "الأربعاء، 6 يونيو 2018 / 6 يونيو 2018 / 06\u200f/06\u200f/2018 / 6\u200f/6\u200f/18 / 2:05:09 pm UTC / 2:05 pm / الأربعاء 6 يونيو / الأربعاء, يونيو")]
    [TestCase("fa", "چهارشنبه 6 ژوئن 2018 / 6 ژوئن 2018 / 6 ژوئن 2018 / 18/6/6 / 14:05:09 (UTC) / 14:05 / چهارشنبه 6 ژوئن / چهارشنبه, ژوئن")]
    [TestCase("he", "יום רביעי, 6 ביוני 2018 / 6 ביוני 2018 / 6 ביוני 2018 / 6.6.18 / 14:05:09 UTC / 14:05 / יום ד׳ 6 יוני / יום רביעי, יוני")]
    [TestCase("hi", "बुधवार, 6 जून 2018 / 6 जून 2018 / 6 जून 2018 / 6/6/18 / 2:05:09 pm UTC / 2:05 pm / बुध 6 जून / बुधवार, जून")]
    [TestCase("th", "วันพุธที่ 6 มิถุนายน 2018 / 6 มิถุนายน 2018 / 6 มิ.ย. 2018 / 6/6/18 / 14 นาฬิกา 05 นาที 09 วินาที UTC / 14:05 / พุธ 6 มิ.ย. / วันพุธ, มิถุนายน")]
    [TestCase("tr", "6 Haziran 2018 Çarşamba / 6 Haziran 2018 / 6 Haz 2018 / 6.06.18 / 14:05:09 UTC / 14:05 / Çar 6 Haz / Çarşamba, Haziran")]
    [TestCase("vi", "Thứ Tư, 6 tháng 6, 2018 / 6 tháng 6, 2018 / 6 thg 6, 2018 / 6/6/18 / 14:05:09 UTC / 14:05 / Thứ 4 6 thg 6 / Thứ Tư, tháng 6")]
    [TestCase("hu", "2018. június 6., szerda / 2018. június 6. / 2018. jún. 6. / 18. 06. 06. / 14:05:09 UTC / 14:05 / Sze 6 jún. / szerda, június")]
    [TestCase("nb", "onsdag 6. juni 2018 / 6. juni 2018 / 6. juni 2018 / 06.06.18 / 14:05:09 UTC / 14:05 / ons. 6 juni / onsdag, juni")]
    [TestCase("no", "onsdag 6. juni 2018 / 6. juni 2018 / 6. juni 2018 / 06.06.18 / 14:05:09 UTC / 14:05 / ons. 6 juni / onsdag, juni")]
    [TestCase("sr", "среда, 6. јун 2018. / 6. јун 2018. / 6. 6. 2018. / 6. 6. 18. / 14:05:09 UTC / 14:05 / сре 6 јун / среда, јун")]
    [TestCase("sr-latn", "sreda, 6. jun 2018. / 6. jun 2018. / 6. 6. 2018. / 6. 6. 18. / 14:05:09 UTC / 14:05 / sre 6 jun / sreda, jun")]
    [TestCase("it", "mercoledì 6 giugno 2018 / 6 giugno 2018 / 6 giu 2018 / 06/06/18 / 14:05:09 UTC / 14:05 / mer 6 giu / mercoledì, giugno")]
    [TestCase("nl", "woensdag 6 juni 2018 / 6 juni 2018 / 6 jun 2018 / 06-06-18 / 14:05:09 UTC / 14:05 / wo 6 jun / woensdag, juni")]
    [TestCase("sv", "onsdag 6 juni 2018 / 6 juni 2018 / 6 juni 2018 / 18-06-06 / 14:05:09 UTC / 14:05 / ons 6 juni / onsdag, juni")]
    [TestCase("fi", "keskiviikkona 6. kesäkuuta 2018 / 6. kesäkuuta 2018 / 6.6.2018 / 6.6.18 / 14.05.09 UTC / 14.05 / ke 6 kesä / keskiviikkona, kesäkuuta")]
    [TestCase("el", "Τετάρτη 6 Ιουνίου 2018 / 6 Ιουνίου 2018 / 6 Ιουν 2018 / 6/6/18 / 2:05:09\u202fpm UTC / 2:05\u202fpm / Τετ 6 Ιουν / Τετάρτη, Ιουνίου")]
    [TestCase("ro", "miercuri, 6 iunie 2018 / 6 iunie 2018 / 6 iun. 2018 / 06.06.18 / 14:05:09 UTC / 14:05 / mie. 6 iun. / miercuri, iunie")]
    [TestCase("bg", "сряда, 6 юни 2018\u202fг. / 6 юни 2018\u202fг. / 6.06.2018\u202fг. / 6.06.18\u202fг. / 14:05:09 ч. UTC / 14:05 / ср 6 юни / сряда, юни")]
    [TestCase("lv", "trešdiena, 2018. gada 6. jūnijs / 2018. gada 6. jūnijs / 2018. gada 6. jūn. / 06.06.18 / 14:05:09 UTC / 14:05 / trešd. 6 jūn. / trešdiena, jūnijs")]
    [TestCase("id", "Rabu, 06 Juni 2018 / 6 Juni 2018 / 6 Jun 2018 / 06/06/18 / 14.05.09 UTC / 14.05 / Rab 6 Jun / Rabu, Juni")]
    [TestCase("lo", "ວັນພຸດ, 6 ມິຖຸນາ 2018 / 6 ມິຖຸນາ 2018 / 6 ມິ.ຖ. 2018 / 6/6/18 / 14 ໂມງ 5 ນາທີ 09 ວິນາທີ UTC / 14:05 / ພຸດ 6 ມິ.ຖ. / ວັນພຸດ, ມິຖຸນາ")]
    [TestCase("ee", "kuɖa, masa 6 lia 2018 / masa 6 lia 2018 / mas 6 lia, 2018 / 6/6/18 / pm ga 2:05:09 UTC / pm ga 2:05 / kuɖ 6 mas / kuɖa, masa")]
    public void A_date_is_written_in(string locale, string expected)
    {
        var date = new DateTimeOffset(2018, 6, 6, 14, 5, 9, TimeSpan.Zero);
        var words = DateWords.Of(locale, "");

        Assert.That(string.Join(" / ", Layouts.Select(layout => DateFormat.Format(date, layout, words))), Is.EqualTo(expected));
    }

    [TestCase("de-xx", "", "Juni")]
    [TestCase("DE_at", "", "Juni")]
    [TestCase("xx", "fr", "juin")]
    [TestCase("xx", "yy", "June")]
    [TestCase("en-xx", "de", "June")]
    [TestCase("", "", "June")]
    public void A_month_is_called(string locale, string key, string expected)
        => Assert.That(DateWords.Of(locale, key).Months[5], Is.EqualTo(expected));

    [Test]
    public void Signs_of_strftime_use_the_names_of_the_language()
        => Assert.That(
            DateFormat.Format(new DateTimeOffset(2018, 6, 6, 0, 0, 0, TimeSpan.Zero), "%a %-d %b, %A, %B", DateWords.Of("nl", "")),
            Is.EqualTo("wo 6 jun, woensdag, juni"));
}
