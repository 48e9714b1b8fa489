using System.Globalization;
using NetVips;
using SiteGen.Images.Cards;

namespace SiteGen.Tests.Images.Cards;

/// <summary>Every card that can be drawn is read back with libvips.</summary>
internal sealed class CardPainterTests
{
    private const string Long = "A title that goes on and on, as titles of minutes tend to do when nobody stops them, with the names of all the teams that met: "
        + "Nova, Neutron, Cinder, Keystone, Glance, Swift, Ironic, Octavia, Designate, Barbican, Manila and Horizon";

    [TestCase("Virtual PTG 2020")]
    [TestCase("What we learnt about meeting without meeting")]
    [TestCase(Long)]
    [TestCase("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und noch viel mehr davon")]
    [TestCase("<b>& \"quotes\" 'n' {{ braces }}")]
    [TestCase("Żółć, Ελλάδα, Київ, Việt Nam")]
    public void A_card_has_the_size_that_services_show_and_is_small(string title)
    {
        var png = Paint(title);

        using var image = Image.NewFromBuffer(png);
        Assert.That((image.Width, image.Height, image.Bands), Is.EqualTo((1200, 630, 3)));
        Assert.That(png, Has.Length.LessThan(40_000));
    }

    [Test]
    public void The_same_text_gives_the_same_bytes()
    {
        var first = Paint("Virtual PTG 2020");

        Assert.That(Paint("Virtual PTG 2020"), Is.EqualTo(first));
    }

    [TestCase("Virtual PTG 2020")]
    [TestCase(Long)]
    public void A_title_stays_between_the_margins_and_above_the_date(string title)
    {
        var (left, top, right, bottom) = Ink(title);

        Assert.That(left, Is.InRange(CardPainter.Margin - 4, CardPainter.Margin + 8));
        Assert.That(right, Is.LessThanOrEqualTo(SocialCard.Width - CardPainter.Margin));
        Assert.That(top, Is.GreaterThan(CardPainter.NameTop + CardPainter.BarHeight));
        Assert.That(bottom, Is.LessThan(500));
    }

    [Test]
    public void A_short_title_is_larger_than_a_long_one()
        => Assert.That(Lettering.Title("Lisbon", "en", (1040, 286), [92, 50]).Height, Is.GreaterThan(Lettering.Title("Lisbon", "en", (1040, 286), [50]).Height));

    [Test]
    public void Without_words_there_is_still_a_card()
        => Assert.That(Painter.Paint(new("", "", "", "")), Has.Length.LessThan(10_000));

    [Test]
    public void Many_cards_are_drawn_at_once()
    {
        var expected = Paint("Virtual PTG 2020");

        var cards = ParallelEnumerable.Range(0, 40).WithDegreeOfParallelism(4).Select(_ => Paint("Virtual PTG 2020")).ToArray();

        Assert.That(cards, Is.All.EqualTo(expected));
    }

    internal static CardFont Inter
        => FontReader.Read(FontHome.FullPathOf("Inter-SemiBold.ttf"), File.ReadAllBytes(FontHome.FullPathOf("Inter-SemiBold.ttf")))!;

    private static CardPainter Painter
    {
        get
        {
            Assert.That(FontHome.IsReady, Is.True);
            return new(new(new CardColours(), [Inter]));
        }
    }

    private static CardLettering Lettering
    {
        get
        {
            Assert.That(FontHome.IsReady, Is.True);
            return new([Inter]);
        }
    }

    private static byte[] Paint(string title) => Painter.Paint(new(title, "17 May 2026", "SiteGen", "en"));

    // Where a card differs from one without the title.
    private static (int Left, int Top, int Right, int Bottom) Ink(string title)
    {
        using var without = Image.NewFromBuffer(Painter.Paint(new("", "", "", "en")));
        using var with = Image.NewFromBuffer(Painter.Paint(new(title, "", "", "en")));
        using var difference = (with - without).Abs();
        using var grey = difference.Bandmean();
        int[] found = [.. grey.FindTrim(threshold: 0.5, background: [0]).Select(side => Convert.ToInt32(side, CultureInfo.InvariantCulture))];
        return (found[0], found[1], found[0] + found[2], found[1] + found[3]);
    }
}
