using SiteGen.Configuration;
using SiteGen.Markdown.Contents;

namespace SiteGen.Tests.Markdown;

public sealed class TableOfContentsTests
{
    [Test]
    public void A_page_without_headings_has_an_empty_list() => Assert.That(Contents("text"), Is.EqualTo("<nav id=\"TableOfContents\"></nav>"));

    [Test]
    public void Levels_two_and_three_are_shown_with_their_markup_but_without_links()
        => Assert.That(
            Contents("## A [l](u) \"q\" `c<d` *e* foo[^1] ![a](i.png \"t\") & <b>x</b>\n\n### it's plain\n\n#### deep\n\n# top\n\n### sub\n\n[^1]: n"),
            Is.EqualTo("""
            <nav id="TableOfContents">
              <ul>
                <li><a href="#a-l-q-cd-e-foo-a--x">A l “q” <code>c&lt;d</code> <em>e</em> foo <img src="i.png" alt="a" title="t"> &amp; x</a>
                  <ul>
                    <li><a href="#its-plain">it&rsquo;s plain</a></li>
                  </ul>
                </li>
              </ul>

              <ul>
                <li>
                  <ul>
                    <li><a href="#sub">sub</a></li>
                  </ul>
                </li>
              </ul>
            </nav>
            """));

    [Test]
    public void A_skipped_level_leaves_an_empty_entry()
        => Assert.That(
            Contents("### c", new TableOfContentsConfig(1, -1, IsOrdered: true)),
            Is.EqualTo("""
            <nav id="TableOfContents">
              <ol>
                <li>
                  <ol>
                    <li>
                      <ol>
                        <li><a href="#c">c</a></li>
                      </ol>
                    </li>
                  </ol>
                </li>
              </ol>
            </nav>
            """));

    private static string Contents(string markdown, TableOfContentsConfig? config = null)
        => TableOfContents.Render(MarkdownPage.Render(markdown).Headings, config ?? new TableOfContentsConfig());
}
