namespace SiteGen.Tests.Templates;

internal sealed class TruthTests
{
    [TestCase("page.description", "no", TestName = "A_missing_text_is_false")]
    [TestCase("''", "no", TestName = "An_empty_text_is_false")]
    [TestCase("0", "no", TestName = "Zero_is_false")]
    [TestCase("[]", "no", TestName = "An_empty_list_is_false")]
    [TestCase("page.resources", "no", TestName = "An_empty_list_of_models_is_false")]
    [TestCase("page.params.no.such.thing", "no", TestName = "Members_of_nothing_are_nothing")]
    [TestCase("page.tags", "yes", TestName = "A_list_with_something_in_it_is_true")]
    [TestCase("site.params.author == 'Ana'", "yes", TestName = "Names_of_params_ignore_case")]
    [TestCase("page.lastmod > page.date", "yes", TestName = "Dates_can_be_compared")]
    [TestCase("page.parent == page.tags[0].page.parent", "no", TestName = "Different_pages_differ")]
    [TestCase("page.parent == (find '/blog')", "yes", TestName = "The_same_page_is_equal")]
    [TestCase("paginator", "no", TestName = "Pages_without_a_list_have_no_paginator")]
    public void Conditions(string condition, string expected)
        => Assert.That(TemplateCase.Render($"{{{{ if {condition} }}}}yes{{{{ else }}}}no{{{{ end }}}}"), Is.EqualTo(expected));
}
