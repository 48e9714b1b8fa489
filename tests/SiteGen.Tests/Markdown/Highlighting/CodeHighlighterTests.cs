using SiteGen.Configuration;
using SiteGen.Markdown;
using SiteGen.Markdown.Highlighting;

namespace SiteGen.Tests.Markdown.Highlighting;

/// <summary>The markup around the code, byte for byte as Hugo 0.169 writes it with <c>noClasses=false</c>.</summary>
public sealed class CodeHighlighterTests
{
    private const string Pre = "<pre tabindex=\"0\" class=\"chroma\">";
    private const string Text = "<code class=\"language-text\" data-lang=\"text\">";

    [TestCase("", "<pre tabindex=\"0\"><code>a &lt;b&gt; &#34;&#39;&amp;\n</code></pre>")]
    [TestCase(
        "nope",
        "<pre tabindex=\"0\"><code class=\"language-nope\" data-lang=\"nope\">a &lt;b&gt; &#34;&#39;&amp;\n</co"
        + "de></pre>")]
    [TestCase(
        "nope {linenos=true .x}",
        "<pre tabindex=\"0\"><code class=\"language-nope\" data-lang=\"nope\">a &lt;b&gt; &#34;&#39;&amp;\n</co"
        + "de></pre>")]
    [TestCase(
        "COBOL",
        "<div class=\"highlight\">" + Pre
        + "<code class=\"language-COBOL\" data-lang=\"COBOL\"><span class=\"line\"><span class=\"cl\">a &lt;b&gt;"
        + " &#34;&#39;&amp;\n</span></span></code></pre></div>")]
    [TestCase(
        "text {.my-class #my-id title=\"x<y\" data-foo=3 style=\"color:red\" onclick=\"x\"}",
        "<div class=\"highlight my-class\" id=\"my-id\" title=\"x&lt;y\" data-foo=\"3\">" + Pre + Text
        + "<span class=\"line\"><span class=\"cl\">a &lt;b&gt; &#34;&#39;&amp;\n</span></span></code></pre></div>")]
    [TestCase(
        "text {hl_inline=true}",
        "<code class=\"code-inline language-text\">a &lt;b&gt; &#34;&#39;&amp;\n</code>")]
    public void The_wrapper_depends_on_the_language(string info, string expected)
        => Assert.That(HighlightCase.Fence(info, "a <b> \"'&\n"), Is.EqualTo(expected));

    [TestCase("", "")]
    [TestCase("\n", "")]
    [TestCase("a", "a\n")]
    [TestCase("a\n\n\n", "a\n")]
    [TestCase("\n\na\n\n \n\n", "\n\na\n\n \n")]
    [TestCase("a\r\nb\rc\r\n", "a\nb\nc\n")]
    public void A_fence_ends_in_one_line_end(string code, string expected)
    {
        Assert.That(HighlightCase.Text(HighlightCase.Fence("go", code)), Is.EqualTo(expected));
        Assert.That(HighlightCase.Text(HighlightCase.Fence("", code)), Is.EqualTo(expected));
    }

    [Test]
    public void A_fence_of_the_renderer_is_read_with_its_attributes()
    {
        var output = new StringWriter();
        var call = new CodeBlockCall("x\n", "text", "{hl_lines=[a]}", HighlightCase.Start, 0);

        var diagnostics = CodeHighlighter.Render(output, call, new());

        Assert.That(HighlightCase.Text(output.ToString()), Is.EqualTo("x\n"));
        Assert.That(diagnostics.Select(diagnostic => diagnostic.Rule), Is.EqualTo([HighlightRules.BadValue]));
    }

    [Test]
    public void Numbers_in_a_table_have_a_column_of_their_own()
    {
        var html = HighlightCase.Fence("text {linenos=true,hl_lines=[2,\"4-5\"],linenostart=8}", "a\nb\nc\nd");

        Assert.That(html, Is.EqualTo(
            "<div class=\"highlight\"><div class=\"chroma\">\n<table class=\"lntable\"><tr><td class=\"lntd\">\n" + Pre
            + "<code><span class=\"lnt\"> 8\n</span><span class=\"hl\"><span class=\"lnt\"> 9\n</span></span>"
            + "<span class=\"lnt\">10\n</span><span class=\"hl\"><span class=\"lnt\">11\n</span></span></code>"
            + "</pre></td>\n"
            + "<td class=\"lntd\">\n" + Pre + Text + "<span class=\"line\"><span class=\"cl\">a\n</span></span>"
            + "<span class=\"line hl\"><span class=\"cl\">b\n</span></span><span class=\"line\"><span class=\"cl\">c\n"
            + "</span></span><span class=\"line hl\"><span class=\"cl\">d\n</span></span></code></pre></td>"
            + "</tr></table>\n"
            + "</div>\n</div>"));
    }

    [TestCase("{linenos=inline}", "<span class=\"ln\">1</span>")]
    [TestCase("{linenos=\"inline\" linenostart=-3}", "<span class=\"ln\">-3</span>")]
    [TestCase(
        "{linenos=inline,anchorlinenos=true}",
        "<span class=\"ln\" id=\"hl-7-1\"><a class=\"lnlinks\" href=\"#hl-7-1\">1</a></span>")]
    [TestCase(
        "{linenos=inline,anchorlinenos=true,lineanchors=foo}",
        "<span class=\"ln\" id=\"foo-1\"><a class=\"lnlinks\" href=\"#foo-1\">1</a></span>")]
    public void Numbers_in_lines_stand_before_the_code(string attributes, string number)
    {
        var html = HighlightCase.Fence($"text {attributes}", "a");

        Assert.That(html, Is.EqualTo(
            $"<div class=\"highlight\">{Pre}{Text}<span class=\"line\">{number}<span class=\"cl\">a\n</span></span>"
            + "</code></pre></div>"));
    }

    [Test]
    public void A_block_over_ten_lines_pads_its_numbers()
    {
        var html = HighlightCase.Fence("text {linenos=inline}", string.Join('\n', Enumerable.Repeat("x", 10)));

        Assert.That(HighlightCase.Text(html), Does.StartWith(" 1x\n 2x\n").And.EndsWith("\n10x\n"));
    }

    [Test]
    public void Tokens_over_several_lines_are_closed_on_each()
    {
        var html = HighlightCase.Render("/*\nx*/", "go");

        Assert.That(html, Does.Contain(
            "<span class=\"line\"><span class=\"cl\"><span class=\"cm\">/*</span>\n</span></span>"
            + "<span class=\"line\"><span class=\"cl\"><span class=\"cm\">x*/</span></span></span>"));
    }

    [Test]
    public void The_configuration_decides_what_the_author_leaves_open()
    {
        var config = new HighlightConfig
        {
            LineNumbers = true,
            LineNumbersInTable = false,
            MarkedLines = "1",
            WrapperClass = "wr",
            FirstLineNumber = 5,
            AnchorLineNumbers = true,
            LineAnchors = "la",
        };

        Assert.That(HighlightCase.Fence("text", "a", config), Is.EqualTo(
            $"<div class=\"wr\">{Pre}{Text}<span class=\"line hl\"><span class=\"ln\" id=\"la-5\">"
            + "<a class=\"lnlinks\" href=\"#la-5\">5</a></span><span class=\"cl\">a\n</span></span></code>"
            + "</pre></div>"));
        Assert.That(HighlightCase.Fence("text {linenos=false hl_lines=\"\"}", "a", config), Does.Not.Contain("ln"));
    }

    [Test]
    public void Guessing_wraps_what_has_no_known_language()
    {
        var html = HighlightCase.Fence("", "a", new() { GuessSyntax = true });

        Assert.That(html, Does.StartWith("<div class=\"highlight\">").And.Contain("class=\"language-fallback\""));
    }

    [Test]
    public void Fences_are_left_bare_when_they_are_not_to_be_coloured()
    {
        var config = new HighlightConfig { CodeFences = false };

        Assert.That(
            HighlightCase.Fence("go", "x", config),
            Is.EqualTo("<pre><code class=\"language-go\">x\n</code></pre>\n"));
        Assert.That(HighlightCase.Fence("", "x", config), Is.EqualTo("<pre><code>x\n</code></pre>\n"));
        Assert.That(HighlightCase.Render("x", "go", null, config), Does.Contain("chroma"));
    }

    [Test]
    public void Languages_that_we_colour_are_languages_that_Hugo_knows()
    {
        string[] some = ["go", "c#", "yml", "sh-session", "java-properties", "caddy", "bzl", "tf", "mjs", "Dockerfile"];

        Assert.That(some.Where(name => !KnownLanguages.Contains(name)), Is.Empty);
    }
}
