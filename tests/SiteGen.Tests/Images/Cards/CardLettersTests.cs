using System.Text;
using SiteGen.Images.Cards;

namespace SiteGen.Tests.Images.Cards;

internal sealed class CardLettersTests
{
    private static readonly ImmutableArray<CardFont> Fonts = [CardPainterTests.Inter];

    [TestCase("Virtual PTG 2020", "Virtual PTG 2020")]
    [TestCase("  two \n lines\tand a tab ", "two lines and a tab")]
    [TestCase("Party 🎉 in Lisbon 👨‍👩‍👧", "Party in Lisbon")]
    [TestCase("1️⃣ first", "1 first")]
    [TestCase("Żółć Ελλάδα Київ Việt", "Żółć Ελλάδα Київ Việt")]
    [TestCase("🎉", "")]
    [TestCase("", "")]
    public void What_the_font_has_stays_and_emoji_go(string text, string expected)
        => Assert.That(CardLetters.Fit(text, Fonts)?.Replace("\u200d", "", StringComparison.Ordinal).Trim(), Is.EqualTo(expected));

    [TestCase("日本語")]
    [TestCase("Conference in مدينة")]
    [TestCase("हिन्दी")]
    public void A_text_whose_letters_are_missing_is_not_drawn_at_all(string text)
        => Assert.That(CardLetters.Fit(text, Fonts), Is.Null);

    [Test]
    public void A_font_tells_its_family_and_letters()
    {
        var font = CardPainterTests.Inter;

        Assert.That(font.Family, Is.EqualTo("Inter SemiBold"));
        Assert.That("aZ9żΩЖ".EnumerateRunes().Select(font.Has), Is.All.True);
        Assert.That("日ع".EnumerateRunes().Select(font.Has), Is.All.False);
    }

    [TestCase(0)]
    [TestCase(3)]
    [TestCase(100)]
    [TestCase(5000)]
    public void A_font_cut_short_is_no_font(int length)
        => Assert.That(FontReader.Read("x.ttf", File.ReadAllBytes(FontHome.FullPathOf("Inter-SemiBold.ttf"))[..length]), Is.Null);

    [Test]
    public void Text_is_no_font() => Assert.That(FontReader.Read("x.ttf", Encoding.UTF8.GetBytes(new string('x', 2000))), Is.Null);

    [TestCase("#0b5394", "#0b5394")]
    [TestCase("#FFF", "#ffffff")]
    [TestCase("red", null)]
    [TestCase("#12", null)]
    [TestCase("#12345g", null)]
    [TestCase("", null)]
    public void A_colour_has_three_or_six_digits(string text, string? expected)
        => Assert.That(Colour.Parse(text)?.ToString(), Is.EqualTo(expected));
}
