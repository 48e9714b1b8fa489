using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

public sealed class SourceExcerptTests
{
    [TestCase("title: [a", 8, "title: [a", "       ^^")]
    [TestCase("see {{< gallery \"fotos/*\" >}} there", 5, "see {{< gallery \"fotos/*\" >}} there", "    ^^^^^^^^^^^^^^^^^^^^^^^^^")]
    [TestCase("![two words](x y.jpg) there", 1, "![two words](x y.jpg) there", "^^^^^^^^^^^^^^^^^^^^^")]
    [TestCase("wrong: ![a [b]](x(1).jpg \"t\"), more", 8, "wrong: ![a [b]](x(1).jpg \"t\"), more", "       ^^^^^^^^^^^^^^^^^^^^^^")]
    [TestCase("![two \\] words][x y] there", 1, "![two \\] words][x y] there", "^^^^^^^^^^^^^^^^^^^^")]
    [TestCase("see: ![words that go", 6, "see: ![words that go", "     ^^^^^^^")]
    [TestCase("\tindented word", 2, "    indented word", "    ^^^^^^^^")]
    [TestCase("a\tb", 3, "a   b", "    ^")]
    [TestCase("日本 x", 4, "日本 x", "     ^")]
    [TestCase("日本 x", 1, "日本 x", "^^^^")]
    [TestCase("e\u0301 x", 4, "e\u0301 x", "  ^")]
    [TestCase("short", 40, "short", "     ^")]
    [TestCase("a\u001b[31mb", 1, "a\uFFFD[31mb", "^^^^^^^")]
    [TestCase("😀 x", 4, "😀 x", "   ^")]
    public void The_mark_stands_under_the_place(string line, int column, string text, string mark)
    {
        var excerpt = SourceExcerpt.Of(line, 1, column);

        Assert.That(excerpt.Text, Is.EqualTo(text));
        Assert.That(new string(' ', excerpt.MarkStart) + new string('^', excerpt.MarkLength), Is.EqualTo(mark));
    }

    [Test]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('a', 300) + " HERE " + new string('b', 300);

        var excerpt = SourceExcerpt.Of(line, 1, 302);

        Assert.That(excerpt.Text, Has.Length.LessThanOrEqualTo(102));
        Assert.That(excerpt.Text, Does.StartWith("…").And.EndsWith("…"));
        Assert.That(excerpt.Text.Substring(excerpt.MarkStart, excerpt.MarkLength), Is.EqualTo("HERE"));
    }

    [Test]
    public void A_place_without_column_marks_nothing()
    {
        Assert.That(SourceExcerpt.Of("line", 3, 0).MarkStart, Is.EqualTo(-1));
    }

    [TestCase(1, "first")]
    [TestCase(2, "second")]
    [TestCase(3, "third")]
    public void A_line_is_fetched_without_its_end_and_without_a_BOM(int line, string expected)
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "\uFEFFfirst\r\nsecond\nthird");

        Assert.That(SourceExcerpt.Read(folder.Path, new SourceLocation("a.md", line, 1))?.Text, Is.EqualTo(expected));
    }

    [TestCase("a.md", 0)]
    [TestCase("a.md", 9)]
    [TestCase("nosuch.md", 1)]
    [TestCase("", 1)]
    public void A_place_that_cannot_be_shown_has_no_excerpt(string file, int line)
    {
        using var folder = new TempFolder();
        folder.Write("a.md", "text\n");

        Assert.That(SourceExcerpt.Read(folder.Path, new SourceLocation(file, line, 1)), Is.Null);
    }

    [Test]
    public void A_file_of_one_huge_line_is_not_read_whole()
    {
        using var folder = new TempFolder();
        folder.Write("a.md", new byte[4_000_000]);

        var excerpt = SourceExcerpt.Read(folder.Path, new SourceLocation("a.md", 1, 3_000_000));

        Assert.That(excerpt?.Text.Length, Is.LessThan(200));
    }
}
