namespace SiteGen.Tests.Templates;

internal sealed class EscapingTests
{
    [TestCase("{{ page.title }}", "Post 0: &#34;q&#34; &amp; &lt;a&gt;", TestName = "Text_of_a_page_is_escaped")]
    [TestCase("{{ '<b>' | safe_html }}", "<b>", TestName = "Text_marked_as_HTML_is_not")]
    [TestCase("{{ page.summary }}", "<p>A <em>short</em> summary &amp; more.</p>", TestName = "HTML_of_a_page_is_not")]
    [TestCase("{{ x = \"it's\" }}{{ x }}", "it&#39;s", TestName = "Variables_are_escaped")]
    [TestCase("{{ capture x }}<i>{{ '<' }}</i>{{ end }}{{ x }}", "<i>&lt;</i>", TestName = "Captured_markup_is_escaped_once")]
    [TestCase("{{ page.title | string.upcase }}", "POST 0: &#34;Q&#34; &amp; &lt;A&gt;", TestName = "Results_of_functions_are_escaped")]
    [TestCase("{{ 'a' + '<' }}", "a&lt;", TestName = "Sums_are_escaped")]
    [TestCase("{{ json page.title }}", "\"Post 0: \\u0022q\\u0022 \\u0026 \\u003Ca\\u003E\"", TestName = "JSON_is_safe_inside_a_script")]
    [TestCase("<p>&nbsp;é—</p>", "<p>&nbsp;é—</p>", TestName = "A_templates_own_text_stays_as_it_is")]
    [TestCase("{{ [1, '<', true] | json }}", "[1,\"\\u003C\",true]", TestName = "Lists_become_JSON")]
    [TestCase("{{ page.summary | truncate 12 }}", "A short…", TestName = "Truncating_HTML_gives_text")]
    [TestCase("{{ page.summary | plainify }}", "A short summary &amp; more.", TestName = "Plainified_HTML_keeps_its_entities")]
    [TestCase("{{ x = partial 'p' }}{{ x }}{{ x }}", "<i>&lt;</i><i>&lt;</i>", TestName = "A_partial_in_a_variable_is_HTML")]
    public void What_is_written(string template, string expected)
        => Assert.That(TemplateCase.Render(template, null, ("partials/p.sbn.html", "<i>{{ '<' }}</i>")), Is.EqualTo(expected));
}
