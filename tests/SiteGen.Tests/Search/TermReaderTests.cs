using System.Text;
using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>Texts and the words that they are found by.</summary>
public sealed class TermReaderTests
{
    [TestCase("The Networking Team", "the networking team")]
    [TestCase("Zażółć gęślą jaźń, ŁÓDŹ", "zazolc gesla jazn lodz")]
    [TestCase("Čeština für Müller, Ærø, œuvre, Straße", "cestina fur muller aero oeuvre strasse")]
    [TestCase("Ёлка и Ὀδυσσεύς", "елка и οδυσσευσ")]
    [TestCase("e\u0301te\u0301 re\u00ADcap", "ete recap")]
    [TestCase("don't Lisbon's v1.2.30", "don lisbon v1 30")]
    [TestCase("bug 1884432, c/97663", "bug 1884432 97663")]
    [TestCase("東京サミット", "東京 京サ サミ ミッ ット")]
    [TestCase("Neutronの会", "neutron の会")]
    [TestCase("会", "会")]
    [TestCase("ＰＴＧ", "ptg")]
    [TestCase("🎉 party", "party")]
    [TestCase("a b c", "")]
    public void A_text_is_found_by_its_words(string text, string words)
        => Assert.That(Words(new TermReader().OfTexts([text])), Is.EquivalentTo(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [TestCase("<p>net<em>work</em>ing</p>", "networking")]
    [TestCase("<p>one</p><p>two</p>", "one two")]
    [TestCase("<td>one</td><td>two</td>", "one two")]
    [TestCase("<pre><code><span class=\"hl-k\">var</span> <span>x10</span></code></pre>", "var x10")]
    [TestCase("fish &amp; chips &lt;b&gt;", "fish chips")]
    [TestCase("a<!-- hidden <b> -->fter", "after")]
    [TestCase("one<script>if (a < b) { hidden() }</script>two<style>p { }</style>", "one two")]
    [TestCase("<a href=\"/hidden/\" title=\"hidden\">shown</a>", "shown")]
    [TestCase("5 < 60 <", "60")]
    [TestCase("<p title=", "")]
    public void Html_is_found_by_what_it_shows(string html, string words)
        => Assert.That(Words(new TermReader().OfHtml(html)), Is.EquivalentTo(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Test]
    public void A_word_counts_and_knows_whether_it_is_in_a_heading()
    {
        var terms = new TermReader().OfHtml("<h2 id=\"x\">Quota design</h2><p>quota of quota</p>");

        Assert.That(Described(terms), Is.EqualTo(["design 1 True", "of 1 False", "quota 3 True"]));
        Assert.That(terms.Words, Is.EqualTo(5));
    }

    [TestCase("достопримечательность", "достопримечательность")]
    [TestCase("საქართველოსპარლამენტი", "საქართველოსპარლამენტი")]
    [TestCase("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")]
    [TestCase("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzz yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyz", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")]
    [TestCase("жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжж", "жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжж")]
    [TestCase("გგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგ", "გგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგგ")]
    public void A_word_counts_up_to_its_fortieth_letter(string text, string words)
        => Assert.That(Words(new TermReader().OfTexts([text])), Is.EqualTo(words.Split(' ')));

    [TestCase("<SCRIPT>hidden()</SCRIPT><P>shown</P>", "shown 1 False")]
    [TestCase("<H2 ID=\"x\">Quota</H2><P>more</P>", "more 1 False, quota 1 True")]
    [TestCase("<h2>Quota<p>more</p>", "more 1 False, quota 1 True")]
    [TestCase("<h2>Quota<br>limits <img src=\"x\">here</h2>", "here 1 True, limits 1 True, quota 1 True")]
    public void Html_that_an_author_wrote_is_read_as_browsers_do(string html, string words)
        => Assert.That(string.Join(", ", Described(new TermReader().OfHtml(html))), Is.EqualTo(words));

    [Test]
    public void A_text_with_many_words_keeps_them_all()
    {
        var text = string.Join(' ', Enumerable.Range(10_000, 9_000));

        var terms = new TermReader().OfTexts([text]);

        Assert.That(Words(terms), Has.Count.EqualTo(9_000).And.Unique);
    }

    private static List<string> Described(PageTerms terms)
    {
        List<string> found = [];
        foreach (var term in terms)
        {
            found.Add($"{Encoding.UTF8.GetString(term.Text)} {term.Count} {term.IsInHeading}");
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static List<string> Words(PageTerms terms)
    {
        List<string> words = [];
        foreach (var term in terms)
        {
            words.Add(Encoding.UTF8.GetString(term.Text));
        }

        return words;
    }
}
