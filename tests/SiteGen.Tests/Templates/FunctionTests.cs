using SiteGen.Templates.Dates;

namespace SiteGen.Tests.Templates;

internal sealed class FunctionTests
{
    [TestCase("rel_url '/css/x.css'", "/css/x.css")]
    [TestCase("abs_url 'css/x.css'", "https://example.org/css/x.css")]
    [TestCase("rel_url 'https://a.b/c'", "https://a.b/c")]
    [TestCase("rel_url '#x'", "#x")]
    [TestCase("relref '/about'", "/about/")]
    [TestCase("ref 'blog/post-1'", "https://example.org/blog/post-1/")]
    [TestCase("(find '/nowhere')?.title", "")]
    [TestCase("active_menu 'main' page", "/blog/")]
    [TestCase("active_menu 'main' site.home", "")]
    [TestCase("default page.description 'none'", "none")]
    [TestCase("page.link_title | string.size", "17")]
    [TestCase("excerpt_text '<h2 id=\"a\">Quotas</h2><p>The limit.</p>' | truncate 40", "The limit.")]
    [TestCase("excerpt_text '<p>We met.</p> <p class=\"alert-title\">Note</p><p>Doors close.</p>' | truncate 40", "We met. Doors close.")]
    [TestCase("excerpt_text '<p>x</p> <h3>never closed <p>y</p>' | truncate 40", "x never closed y")]
    [TestCase("excerpt_text '<hr><p>x</p>' | truncate 40", "x")]
    [TestCase("i18n 'posts' 1", "1 post")]
    [TestCase("i18n 'posts' 7", "7 posts")]
    [TestCase("i18n 'unknown_key'", "unknown_key")]
    [TestCase("(site.regular_pages | first 2).size", "2")]
    [TestCase("(site.regular_pages | after 3).size", "1")]
    [TestCase("(where site.regular_pages 'section' 'blog').size", "3")]
    [TestCase("(sort_by site.regular_pages 'date')[1].path", "/blog/post-2")]
    [TestCase("(sort_by site.regular_pages 'date' 'desc')[0].path", "/blog/post-0")]
    [TestCase("(group_by_date page.parent.pages '2006')[1].key", "2025")]
    [TestCase("(group_by site.regular_pages 'section')[1].pages.size", "3")]
    [TestCase("site.taxonomies.tags[0].count", "3")]
    [TestCase("site.menus.main.size", "2")]
    [TestCase("site.menus.none.size", "0")]
    [TestCase("page.terms.tags[0].name", "PTG")]
    [TestCase("site.main_sections[0]", "blog")]
    [TestCase("json { a: 1, b: [true, null, 1.5], c: { d: '</script>' } }", """{"a":1,"b":[true,null,1.5],"c":{"d":"\u003C/script\u003E"}}""")]
    [TestCase("json site.menus.main[0].name", "\"Blog\"")]
    [TestCase("json page.tags", "[\"PTG\"]")]
    [TestCase("json page.date", "\"2026-01-01T09:30:00\\u002B02:00\"")]
    [TestCase("3.14159 | math.format 'F2'", "3.14")]
    [TestCase("active_menu site.navigation page", "/blog/")]
    [TestCase("page.name", "Post 0: &#34;q&#34; &amp; &lt;a&gt;")]
    public void A_function_gives(string call, string expected)
        => Assert.That(TemplateCase.Render($"{{{{ {call} }}}}"), Is.EqualTo(expected));

    [TestCase("2 January 2006", "6 June 2018")]
    [TestCase("Mon, 02 Jan 2006 15:04:05 -0700", "Wed, 06 Jun 2018 09:05:03 +0200")]
    [TestCase("2006-01-02T15:04:05Z07:00", "2018-06-06T09:05:03+02:00")]
    [TestCase("3:04 PM, Monday (_2/1/06) 002", "9:05 AM, Wednesday ( 6/6/18) 157")]
    [TestCase(":date_full", "Wednesday, June 6, 2018")]
    [TestCase(":date_long", "June 6, 2018")]
    [TestCase(":date_medium", "Jun 6, 2018")]
    [TestCase(":date_short", "6/6/18")]
    [TestCase("%d %B %Y, %H:%M", "06 June 2018, 09:05")]
    [TestCase("%-d %b %y %A %j %% %Q", "6 Jun 18 Wednesday 157 % %Q")]
    public void A_date_is_written(string layout, string expected)
    {
        var date = new DateTimeOffset(2018, 6, 6, 9, 5, 3, TimeSpan.FromHours(2));

        Assert.That(DateFormat.Format(date, layout, DateWords.English), Is.EqualTo(expected));
    }
}
