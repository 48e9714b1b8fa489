using System.Text.RegularExpressions;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Tests.Markdown.Shortcodes;

/// <summary>The HTML of built-in shortcodes, as observed from Hugo 0.169 apart from blanks between tags.</summary>
public sealed partial class BuiltInShortcodesTests
{
    private const string Frame = "position: absolute; top: 0; left: 0; width: 100%; height: 100%; border:0;";
    private const string Wrapper = "position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden;";
    private const string Allow =
        "accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share";

    [TestCase("{{< figure src=\"a.jpg\" >}}", "<figure><img src=\"a.jpg\"></figure>")]
    [TestCase("{{< figure src=\"beside.jpg\" >}}", "<figure><img src=\"/posts/a/beside.jpg\"></figure>")]
    [TestCase(
        "{{< figure src=\"/img/a.jpg\" alt=\"Al \\\"x\\\" <t>\" title=\"Ti *x* & \\\"q\\\"\" "
        + "caption=\"Ca *x* [l](/u)\" link=\"/li\" target=\"_blank\" rel=\"noopener\" class=\"c1 c2\" width=10 "
        + "height=\"20\" loading=lazy "
        + "attr=\"At *y*\" attrlink=\"https://at\" >}}",
        "<figure class=\"c1 c2\"><a href=\"/li\" target=\"_blank\" rel=\"noopener\"><img src=\"/img/a.jpg\""
        + "\n\t\t\talt=\"Al &#34;x&#34; &lt;t&gt;\" width=\"10\" height=\"20\" loading=\"lazy\"></a><figcaption>"
        + "<h4>Ti *x* &amp; &#34;q&#34;</h4><p>Ca <em>x</em> <a href=\"/u\">l</a> "
        + "<a href=\"https://at\">At <em>y</em></a></p></figcaption></figure>")]
    [TestCase(
        "{{< figure src=\"https://x.y/a b.jpg\" caption=\"Only cap\" attr=\"noLink\" >}}",
        "<figure><img src=\"https://x.y/a%20b.jpg\"\n\t\t\talt=\"Only cap\"><figcaption>"
        + "<p>Only capnoLink</p></figcaption></figure>")]
    [TestCase("{{< figure src=\"javascript:alert(1)\" >}}", "<figure><img src=\"#ZgotmplZ\"></figure>")]
    [TestCase(
        "{{< details >}}\ninner **b**\n{{< /details >}}",
        "<details><summary>Details</summary><p>inner <strong>b</strong></p></details>")]
    [TestCase(
        "{{< details summary=\"Su *m* <x>\" open=true class=\"k\" name=\"n\" title=\"t\" >}}"
        + "\nb\n\n* li\n{{< /details >}}",
        "<details class=\"k\" name=\"n\" open title=\"t\"><summary>Su <em>m</em> <x></summary>"
        + "<p>b</p><ul><li>li</li></ul></details>")]
    [TestCase(
        "{{% details open=\"false\" summary=\"pp\" %}}\nb\n{{% /details %}}",
        "<details><summary>pp</summary><p>b</p></details>")]
    [TestCase(
        "{{< youtube dQw4w9WgXcQ >}}",
        $"<div style=\"{Wrapper}\"><iframe allow=\"{Allow}; fullscreen\" loading=\"eager\" "
        + "referrerpolicy=\"strict-origin-when-cross-origin\" "
        + "src=\"https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=0&amp;controls=1&amp;end=0&amp;loop=0"
        + "&amp;mute=0&amp;start=0\" "
        + $"style=\"{Frame}\" title=\"YouTube video\"></iframe></div>")]
    [TestCase(
        "{{< youtube id=dQw4w9WgXcQ allowFullScreen=false autoplay=true class=k controls=false end=10 loading=lazy "
        + "loop=true mute=true start=5 title=\"T x\" >}}",
        $"<div class=\"k\"><iframe allow=\"{Allow}\" loading=\"lazy\" "
        + "referrerpolicy=\"strict-origin-when-cross-origin\" "
        + "src=\"https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1&amp;controls=0&amp;end=10&amp;loop=1&amp;mute=1"
        + "&amp;playlist=dQw4w9WgXcQ&amp;start=5\" title=\"T x\"></iframe></div>")]
    [TestCase(
        "{{< vimeo 146022717 >}}",
        $"<div\n\t\t\t\t\tstyle=\"{Wrapper}\"><iframe\n\t\t\t\t\tsrc=\"https://player.vimeo.com/video/146022717?dnt=0\""
        + $"\n\t\t\t\t\t\tstyle=\"{Frame}\" allow=\"fullscreen\"></iframe></div>")]
    [TestCase(
        "{{< gist spf13 7896402 \"img.html\" >}}",
        "<script src=\"https://gist.github.com/spf13/7896402.js?file=img.html\"></script>")]
    [TestCase("{{< param author >}}", "A &amp; B")]
    [TestCase("{{< ref \"b.md\" >}} {{< relref path=\"c\" lang=\"pl\" >}}", "[absolute b.md ] [relative c pl]")]
    [TestCase("[a]({{% relref \"b\" %}})", "[a]([relative b ])")]
    [TestCase(
        "{{< x user=\"someone\" id=\"12\" >}}",
        "<blockquote class=\"twitter-tweet\"><a href=\"https://x.com/someone/status/12\">"
        + "https://x.com/someone/status/12</a></blockquote>")]
    [TestCase(
        "{{< instagram Cx >}}",
        "<blockquote class=\"instagram-media\" data-instgrm-captioned data-instgrm-permalink=\"https://www.instagram.com/p/Cx\" "
        + "data-instgrm-version=\"14\"><a href=\"https://www.instagram.com/p/Cx\" target=\"_blank\">View this post on Instagram"
        + "</a></blockquote><script async src=\"https://www.instagram.com/embed.js\"></script>")]
    public void Built_in_shortcodes_write_the_HTML_of_Hugo(string body, string expected)
    {
        var outcome = TestHost.Expand(body);

        Assert.That(Tidy(TestHost.Text(body)), Is.EqualTo(Tidy(expected)));
        Assert.That(outcome.Diagnostics, Is.Empty);
    }

    [TestCase(
        "{{< highlight text \"hl_inline=true\" >}}x <y>{{< /highlight >}}",
        "<code class=\"code-inline language-text\">x &lt;y&gt;</code>")]
    [TestCase(
        "{{< highlight foo >}}\nx <y>\n{{< /highlight >}}",
        "<pre tabindex=\"0\"><code class=\"language-foo\" data-lang=\"foo\">x &lt;y&gt;</code></pre>")]
    [TestCase("{{< highlight >}}\nx\n{{< /highlight >}}", "<pre tabindex=\"0\"><code>x</code></pre>")]
    [TestCase(
        "  {{< highlight text >}}\n  a\n    b\n  {{< /highlight >}}",
        "  <div class=\"highlight\"><pre tabindex=\"0\" class=\"chroma\">"
        + "<code class=\"language-text\" data-lang=\"text\">"
        + "<span class=\"line\"><span class=\"cl\">a\n</span></span>"
        + "<span class=\"line\"><span class=\"cl\">  b</span></span>"
        + "</code></pre></div>")]
    [TestCase(
        "{{< highlight text \"linenos=table,hl_lines=2,linenostart=9\" >}}\na\nb\n{{< /highlight >}}",
        "<div class=\"highlight\"><div class=\"chroma\">\n<table class=\"lntable\"><tr><td class=\"lntd\">\n"
        + "<pre tabindex=\"0\" class=\"chroma\"><code><span class=\"lnt\"> 9\n</span>"
        + "<span class=\"hl\"><span class=\"lnt\">"
        + "10\n</span></span></code></pre></td>\n<td class=\"lntd\">\n<pre tabindex=\"0\" class=\"chroma\">"
        + "<code class=\"language-text\" data-lang=\"text\"><span class=\"line\"><span class=\"cl\">a\n</span></span>"
        + "<span class=\"line hl\"><span class=\"cl\">b</span></span></code></pre></td></tr></table>\n</div>\n</div>")]
    public void Highlight_writes_the_HTML_of_Hugo(string body, string expected)
        => Assert.That(TestHost.Text(body), Is.EqualTo(expected));

    [Test]
    public void Privacy_switches_change_or_leave_out_what_is_embedded()
    {
        var host = TestHost.Host with
        {
            Privacy = new() { IsYouTubeEnhanced = true, HasVimeoDoNotTrack = true, IsXOff = true },
        };

        var expansion = ShortcodeExpander.Expand("{{% youtube a %}}{{% vimeo b %}}{{% x c %}}", TestHost.Start, host);

        Assert.That(
            expansion.Value.Markdown,
            Does.Contain("youtube-nocookie.com").And.Contain("dnt=1").And.Not.Contain("x.com"));
    }

    [TestCase(
        "{{< youtube id=dQw4w9WgXcQ title=\"Day & 1\" start=30 >}}",
        "<div class=\"embed is-video\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=30\" rel=\"noopener\" "
        + "data-embed=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&amp;controls=1&amp;end=0&amp;loop=0&amp;mute=0"
        + "&amp;start=30\"><b>Day &amp; 1</b> <small>youtube.com</small></a></div>")]
    [TestCase(
        "{{< vimeo id=146022717 class=k >}}",
        "<div class=\"embed is-video k\"><a href=\"https://vimeo.com/146022717\" rel=\"noopener\" "
        + "data-embed=\"https://player.vimeo.com/video/146022717?dnt=1&amp;autoplay=1\"><b>Vimeo</b> <small>vimeo.com</small></a></div>")]
    [TestCase(
        "{{< vimeo id=1 allowFullScreen=false >}}",
        "<div class=\"embed is-video\"><a href=\"https://vimeo.com/1\" rel=\"noopener\" "
        + "data-embed=\"https://player.vimeo.com/video/1?dnt=1&amp;autoplay=1\" data-in-page><b>Vimeo</b> <small>vimeo.com</small></a></div>")]
    [TestCase(
        "{{< youtube id=a allowFullScreen=false >}}",
        "<div class=\"embed is-video\"><a href=\"https://www.youtube.com/watch?v=a\" rel=\"noopener\" "
        + "data-embed=\"https://www.youtube-nocookie.com/embed/a?autoplay=1&amp;controls=1&amp;end=0&amp;loop=0&amp;mute=0"
        + "&amp;start=0\" data-in-page><b>YouTube</b> <small>youtube.com</small></a></div>")]
    [TestCase(
        "{{< x user=\"someone\" id=\"12\" >}}",
        "<div class=\"embed\"><a href=\"https://x.com/someone/status/12\" rel=\"noopener\" "
        + "data-embed=\"https://platform.twitter.com/embed/Tweet.html?dnt=true&amp;id=12\"><b>X</b> <small>x.com</small></a></div>")]
    [TestCase(
        "{{< instagram Cx >}}",
        "<div class=\"embed\"><a href=\"https://www.instagram.com/p/Cx/\" rel=\"noopener\" "
        + "data-embed=\"https://www.instagram.com/p/Cx/embed/captioned/\"><b>Instagram</b> <small>instagram.com</small></a></div>")]
    [TestCase(
        "{{< gist spf13 7896402 \"img.html\" >}}",
        "<div class=\"embed\"><a href=\"https://gist.github.com/spf13/7896402\" rel=\"noopener\"><b>img.html</b> <small>gist.github.com</small></a></div>")]
    public void Embeds_are_links_until_readers_ask_for_them(string body, string expected)
    {
        var host = TestHost.Host with { Privacy = new() { IsOnClick = true } };

        var expansion = ShortcodeExpander.Expand(body.Replace("{{<", "{{%", StringComparison.Ordinal).Replace(">}}", "%}}", StringComparison.Ordinal), TestHost.Start, host);

        Assert.That(expansion.Value.Markdown.Trim(), Is.EqualTo(expected));
    }

    [TestCase("{{% x user=\"someone\" id=\"12\" title=\"What we said\" %}}")]
    [TestCase("{{% instagram id=Cx title=\"What we said\" %}}")]
    public void The_title_of_a_post_is_what_readers_see(string body)
    {
        var host = TestHost.Host with { Privacy = new() { IsOnClick = true } };

        Assert.That(ShortcodeExpander.Expand(body, TestHost.Start, host).Value.Markdown, Does.Contain("<b>What we said</b>"));
    }

    // Hugo's templates are indented in their own way: blanks beside tags are not compared.
    private static string Tidy(string html) => Blanks().Replace(html.Trim(), "");

    [GeneratedRegex(@"\s+(?=<)|(?<=>)\s+")]
    private static partial Regex Blanks();
}
