using CsCheck;

namespace SiteGen.Tests.Markdown.Highlighting;

/// <summary>What each language's words become, in Chroma's class names.</summary>
public sealed class LexerTests
{
    private static readonly string[] Languages =
    [
        "bash", "console", "diff", "ini", "yaml", "json", "toml", "python", "go", "c#", "sql", "xml", "html",
        "javascript",
        "typescript", "c", "c++", "java", "rust", "css", "makefile", "dockerfile", "ruby", "php", "perl", "lua", "r",
        "powershell", "hcl", "nginx", "swift", "protobuf", "text", "cobol",
    ];

    [TestCase("bash", "FOO=\"a b\" # c", "[nv FOO][o =][s2 &#34;a b&#34;] [c1 # c]")]
    [TestCase(
        "sh",
        "if [ -f $1 ]; then echo ${x:-y} a#b; fi",
        "[k if] [p [] -f [nv $1] [p ]][o ;] [k then] [nb echo] [nv ${x:-y}] a[p #]b[o ;] [k fi]")]
    [TestCase("bash", "cat <<EOF\nx $y\nEOF\nls", "cat [o &lt;&lt;]EOF⏎[s x $y]⏎[s EOF]⏎ls]]")]
    [TestCase("console", "$ ls -l\na b", "[gp $ ]ls -l⏎[go a b]]]")]
    [TestCase("console", "[root@h ~]# id\nuser@h:~$ x", "[gp [root@h ~]# ]id⏎[gp user@h:~$ ]x]]")]
    [TestCase(
        "diff",
        "--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n z",
        "[gd --- a]⏎[gi +++ b]⏎[gu @@ -1 +1 @@]⏎[gd -x]⏎[gi +y]⏎ z]]")]
    [TestCase("ini", "[a b]\nk = v ; w", "[k [a b]]⏎[na k] [o =] [s v ; w]]]")]
    [TestCase("yaml", "a: 1 # c\n- b: true", "[nt a][p :] [m 1 ][c # c]⏎[p -] [nt b][p :] [kc true]]]")]
    [TestCase("yaml", "t: |\n  x: y\nz: 'q'", "[nt t][p :] [p |]⏎  [s x: y]⏎[nt z][p :] [s1 &#39;q&#39;]]]")]
    [TestCase(
        "json",
        "{\"a\": [1.5, null, \"b\"]}",
        "[p {][nt &#34;a&#34;][p :] [p [][mf 1.5][p ,] [kc null][p ,] [s2 &#34;b&#34;][p ]}]]]")]
    [TestCase("toml", "[a]\nk = 'v' # c", "[k [a]]⏎[na k] [o =] [s1 &#39;v&#39;] [c # c]]]")]
    [TestCase(
        "python",
        "@d\ndef f(x): return not None",
        "[nd @d]⏎[k def] [nf f][p (]x[p )][o :] [k return] [ow not] [kc None]]]")]
    [TestCase("go", "func main() { x := 0x1F }", "[kd func] [nf main][p ()] [p {] x [o :=] [mh 0x1F] [p }]]]")]
    [TestCase(
        "c#",
        "public class A { string s = @\"a\"\"b\"; }",
        "[k public] [k class] [nc A] [p {] [kt string] s [o =] [s @&#34;a&#34;&#34;b&#34;][p ;] [p }]]]")]
    [TestCase("sql", "SELECT 'it''s' from t -- c", "[k SELECT] [s1 &#39;it&#39;&#39;s&#39;] [k from] t [c1 -- c]]]")]
    [TestCase(
        "html",
        "<a href=\"x\">&amp;</a><!-- c -->",
        "[p &lt;][nt a] [na href][o =][s &#34;x&#34;][p &gt;][ni &amp;amp;][p &lt;/][nt a][p &gt;][c &lt;!-- c "
        + "--&gt;]]]")]
    [TestCase("js", "const a = /x\\/y/g, b = c / d", "[kd const] a [o =] [sr /x\\/y/g][p ,] b [o =] c [o /] d]]")]
    [TestCase("c", "#include <x>\nint main(void)", "[cp #include &lt;x&gt;]⏎[kt int] [nf main][p (][kt void][p )]]]")]
    [TestCase(
        "rust",
        "fn f<'a>(x: &'a str)",
        "[kd fn] [nf f][o &lt;][p &#39;]a[o &gt;][p (]x[o :] [o &amp;][p &#39;]a [kt str][p )]]]")]
    [TestCase("css", "a { color: #fff } /* c */", "[nt a] [p {] [k color][p :] [mh #fff] [p }] [cm /* c */]]]")]
    [TestCase("makefile", "all: a\n\techo $(X)", "[nf all][o :] a⏎\t[nb echo] [p $(]X[p )]]]")]
    [TestCase("dockerfile", "FROM a AS b\nENV X=1", "[k FROM] a [k AS] b⏎[k ENV] [nv X][o =][mi 1]]]")]
    [TestCase("text", "a <b>", "a &lt;b&gt;]]")]
    public void Words_get_their_classes(string language, string code, string expected)
        => Assert.That(HighlightCase.Tokens(language, code).TrimEnd(']'), Is.EqualTo(expected.TrimEnd(']')));

    [TestCaseSource(nameof(Languages))]
    public void Colours_never_change_the_text(string language)
    {
        string[] pieces =
        [
            "a", "if", "1.5", " ", "  ", "\n", "\t", "\"", "'", "`", "\\", "/", "*", "#", "-", "$", "{", "}", "(",
            ")", "[",
            "]", "<", ">", "!", "=", ":", ";", "@", "&", "%", "|", "é", "😀", "<<EOF", "EOF", "\"\"\"", "//", "--",
            "{{", "- ",
        ];

        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(string.Concat)
            .Sample(code => Assert.That(HighlightCase.Text(HighlightCase.Render(code, language)), Is.EqualTo(code)));
    }

    [TestCaseSource(nameof(Languages))]
    public void Hostile_code_takes_linear_time(string language)
    {
        string[] pieces =
        [
            "${", "/\\", "<<E ", "  #", "a\"", "'\\", "<!-", "- ", "((@", "/*/", "a    ", "[", "\"", ": ",
        ];
        var watch = System.Diagnostics.Stopwatch.StartNew();

        foreach (var piece in pieces)
        {
            HighlightCase.Render(string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length)), language);
        }

        // Quadratic work would take minutes; the limit leaves room for a busy machine.
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }
}
