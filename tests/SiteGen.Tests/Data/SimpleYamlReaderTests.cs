using CsCheck;
using SiteGen.Data.Yaml;

namespace SiteGen.Tests.Data;

/// <summary>The quick reader must read what it takes exactly as the whole parser does: values, types and places.</summary>
public sealed class SimpleYamlReaderTests
{
    private static readonly string[] Lines =
    [
        "title: A post", "title: \"A: post\"", "title: 'it is'", "title: 'it''s'", "title: \"a\\tb\"", "title: a: b", "title: a:",
        "title: a # b", "title: a#b", "title: \"a\" # b", "title: 'a' b", "date: 2020-01-01T10:00:00+02:00", "draft: false",
        "weight: -5", "weight: - 5", "weight: 010", "weight: .5", "nothing: ~", "nothing:", "nothing: # c", "key:x", "key : x",
        "tags: [a, b c, \"d, e\", 'f', 1.0]", "tags: []", "tags: [ ]", "tags: [a, ]", "tags: [a", "tags: [a: b]", "tags: [a]b",
        "tags: [a] # c", "tags: [2020-01-01, a/b, ä]", "tags: [-5]", "categories:", "- a", "- \"b\"", "- b: c", "-", "- - x",
        "- [a, b]", "-x", "cover:", "image: a.png", "# comment", "", "   ", "---", "...", "a: |", "a: >-", "text", "a: &x 1",
        "b: *x", "c: !!str 1", "d: {x: 1}", "é: 1", "a_b-c: 1", "1: x", "a: 👋 x", "b: \u00A0x", "q: ?x", "q: %x", "q: 'a", "q: \"a",
        "url: http://x.y/z?a=b&c#d", "time: 12:30", "x: (a) [b] {c}", "x: a, b", "x: *", "x: @a", "x: `a`", "x: a\tb", "\tx: 1",
    ];

    private static readonly Gen<string> Line =
        Gen.Select(Gen.OneOf("", "", "", "  ", "  ", "    ", " "), Gen.OneOf(Lines), Gen.OneOf("\n", "\n", "\r\n", " \n"))
            .Select(static (indent, line, end) => indent + line + end);

    private static readonly Gen<string> Letters =
        Gen.OneOf("a", "b", ":", " ", " ", "\n", "-", "'", "\"", "[", "]", ",", "#", "{", "}", "1", ".", "\\", "|", "&", "*", "!", "\r", "\t");

    [Test]
    public void It_agrees_with_the_parser_on_lines_of_all_kinds()
        => Line.Array[1, 7].Select(string.Concat).Sample(Agrees, iter: 20_000);

    [Test]
    public void It_agrees_with_the_parser_on_any_letters()
        => Letters.Array[1, 12].Select(static letters => "a: " + string.Concat(letters)).Sample(Agrees, iter: 20_000);

    [Test]
    public void It_takes_ordinary_front_matter()
    {
        const string Text = "title: \"Lisbon: the recap\"\ndate: 2020-03-04\ntags: [a, 'b']\ncategories:\n  - x\ncover:\n  image: a.png\n";

        Assert.That(SimpleYamlReader.TryRead(Text, MetaText.Start), Is.Not.Null);
    }

    [Test]
    public void It_agrees_with_the_parser_on_the_posts_of_real_sites()
    {
        foreach (var text in RealFrontMatter.Read())
        {
            Assert.That(Agrees(text), text);
        }
    }

    private static bool Agrees(string text)
        => SimpleYamlReader.TryRead(text, MetaText.Start) is not { } simple
            || (YamlReader.Read(text, MetaText.Start) is { Diagnostics.IsEmpty: true } whole
                && MetaText.ShowPlaces(whole.Value) == MetaText.ShowPlaces(simple)
                && whole.Value.Equals(simple));
}
