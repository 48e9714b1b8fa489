using SiteGen.Content;
using SiteGen.Markdown;
using SiteGen.Search;

namespace SiteGen.Tests.Templates;

/// <summary>Gives every page the same body, without any Markdown.</summary>
internal sealed class FakeArticles(string html) : IArticles
{
    public object Edition => this;

    public Page Current(Page page) => page;

    private static readonly Article Fixed = new()
    {
        Summary = "<p>A <em>short</em> summary &amp; more.</p>",
        IsTruncated = true,
        Headings = [new(2, "first", "First", "First", 3), new(2, "second", "Second &amp; last", "Second & last", 9), new(3, "third", "<code>Third</code>", "Third", 12)],
        WordCount = 640,
        FuzzyWordCount = 700,
        ReadingTime = 4,
    };

    public Article Facts(Page page) => Fixed;

    public string Html(Page page) => html;

    PageTerms IArticles.Terms(Page page) => PageTerms.None;

    public string TableOfContents(Page page)
        => "<nav id=\"TableOfContents\">\n  <ul>\n    <li><a href=\"#first\">First</a></li>\n  </ul>\n</nav>";

    public string Plain(Page page) => "A short body.";
}
