using SiteGen.Content;

namespace SiteGen.Tests.Content;

/// <summary>Names, titles and order of a bundle's files as Hugo 0.169 gives them.</summary>
internal sealed class ResourceRuleTests
{
    private static readonly string[] Files = ["a b.txt", "a.txt", "d.txt", "e.png", "f.json", "g.pdf", "sub/c.txt"];

    [TestCase("{Src: a.txt, Title: X}", "a.txt:a.txt")]
    [TestCase("{src: A.TXT, title: X}", "a.txt:X")]
    [TestCase("{src: a.txt, name: n}", "n:a.txt")]
    [TestCase("{src: a.txt, name: /n.txt}", "n.txt:a.txt")]
    [TestCase("{src: a.txt, title: ''}", "a.txt:")]
    [TestCase("{src: a.txt, name: 'x:counter:counter'}", "x11:a.txt")]
    [TestCase("{title: X}, {src: a.txt, title: Y}", "a.txt:a.txt")]
    [TestCase("{src: '*', title: 'T:counter'}", "a.txt:T5")]
    [TestCase("{src: a-b.txt, title: X}, {src: '*.txt', title: 'T:counter'}, {src: '*.txt', name: never}", "never:T2")]
    public void An_entry_describes_the_files_that_fit(string entries, string expected)
    {
        var resource = Describe(entries).Single(static one => one.File.Inside == "t/a.txt");

        Assert.That($"{resource.Name}:{resource.Title}", Is.EqualTo(expected));
    }

    [Test]
    public void Files_come_in_hugo_s_order()
    {
        var names = Describe("{src: '*', params: {a: 1}}").Select(static one => one.Name);

        Assert.That(names, Is.EqualTo(new[] { "a b.txt", "a.txt", "d.txt", "e.png", "f.json", "g.pdf", "sub/c.txt" }));
    }

    [Test]
    public void More_files_than_one_block_of_the_sorting_come_in_hugo_s_order()
    {
        var files = Enumerable.Range(10, 25).Select(static number => ($"t/{number}.{(number % 3 == 0 ? "pdf" : "jpg")}", "x"));
        var names = MadeSite.Of([("t/index.md", ""), .. files]).PageOf("t/index.md").Resources.Select(static one => one.Name);

        Assert.That(string.Join(' ', names), Is.EqualTo(
            "12.pdf 15.pdf 18.pdf 21.pdf 24.pdf 27.pdf 30.pdf 33.pdf 10.jpg 11.jpg 13.jpg 14.jpg 16.jpg 17.jpg 19.jpg 20.jpg 22.jpg "
            + "23.jpg 25.jpg 26.jpg 28.jpg 29.jpg 31.jpg 32.jpg 34.jpg"));
    }

    private static ImmutableArray<PageResource> Describe(string entries)
    {
        (string, string)[] files = [.. Files.Select(static file => ($"t/{file}", "x")), ("t/index.md", $"---\nresources: [{entries}]\n---\n")];
        return MadeSite.Of(files).PageOf("t/index.md").Resources;
    }
}
