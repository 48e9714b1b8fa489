using SiteGen.Content;
using SiteGen.Content.Urls;
using SiteGen.Files;

namespace SiteGen.Tests.Content;

/// <summary>HUGO_COMPAT §3: what stays of a text in an address.</summary>
internal sealed class SanitizeTests
{
    [TestCase("  Foo bar  ", "Foo-bar")]
    [TestCase("fOO,bar:foobAR", "fOObarfoobAR")]
    [TestCase("foo- bar", "foo-bar")]
    [TestCase("foo--bar", "foo--bar")]
    [TestCase("FOo/Ba---R.html", "FOo/Ba---R.html")]
    [TestCase("FOo/Ba       R.html", "FOo/Ba-R.html")]
    [TestCase("100%-google", "100-google")]
    [TestCase("%20 %2", "%20-2")]
    [TestCase("a%C3%B1ame", "a%C3%B1ame")]
    [TestCase("this+is+a+test", "this+is+a+test")]
    [TestCase("~foo", "~foo")]
    [TestCase("foo@bar", "foo@bar")]
    [TestCase("Банковский кассир", "Банковский-кассир")]
    [TestCase("संस्कृत", "संस्कृत")]
    [TestCase("a--b - c", "a--b-c")]
    [TestCase("it's", "its")]
    [TestCase("“q”", "q")]
    [TestCase("tab\tx", "tab-x")]
    [TestCase("𐐷𝒜 x", "𐐷𝒜-x")]
    public void A_path_keeps_letters_digits_and_a_few_signs(string text, string expected)
        => Assert.That(PathSanitizer.Clean(text), Is.EqualTo(expected));

    [TestCase("Hello, World", "hello-world")]
    [TestCase("50% off", "50-off")]
    [TestCase("Shanghai_PTG Summary", "shanghai_ptg-summary")]
    [TestCase("Ćwiczenie_Ą.ąć", "ćwiczenie_ą.ąć")]
    public void A_slug_is_in_lower_case(string text, string expected)
        => Assert.That(Slug.From(text).Value, Is.EqualTo(expected));

    [TestCase("Банковский кассир", "Банковскии-кассир")]
    [TestCase("Łódź", "Łodz")]
    public void Accents_can_be_removed(string text, string expected)
        => Assert.That(PathSanitizer.Clean(text, removesAccents: true), Is.EqualTo(expected));

    [TestCase("/ćwiczenie_ą.ąć", "/%C4%87wiczenie_%C4%85.%C4%85%C4%87")]
    [TestCase("/трям/трям", "/%D1%82%D1%80%D1%8F%D0%BC/%D1%82%D1%80%D1%8F%D0%BC")]
    [TestCase("/tags/c#/", "/tags/c%23/")]
    public void Links_are_percent_encoded(string path, string expected)
        => Assert.That(new UrlPath(path).Encoded, Is.EqualTo(expected));

    [Test]
    public void Urlize_of_a_text_with_signs_drops_them()
        => Assert.That(Slug.From("C++ & C").Value, Is.EqualTo("c++-c"));
}
