using System.Text;
using CsCheck;
using SiteGen.Pads;

namespace SiteGen.Tests.Pads;

/// <summary>Holds names of pads to "any name becomes a folder, and that folder the name again".</summary>
internal sealed class PadFileNamesTests
{
    private static readonly Gen<Rune> Runes = Gen.OneOf(
        Gen.Char["abcXYZ019-_.% /\\:~*?\"<>|$@+#&"].Select(static letter => new Rune(letter)),
        Gen.Int[1, 0x10FFFF].Where(Rune.IsValid).Select(static value => new Rune(value)));

    private static readonly Gen<string> Names =
        Gen.OneOf(Runes.Array[1, 30], Runes.Array[1, 200]).Select(static runes => string.Concat(runes));

    [TestCase("neutron-victoria-ptg", "neutron-victoria-ptg")]
    [TestCase("nova-2026.1-ptg", "nova-2026.1-ptg")]
    [TestCase("r.3d37f0", "r.3d37f0")]
    [TestCase("PVG_Notes", "PVG_Notes")]
    [TestCase("会议记录", "会议记录")]
    [TestCase("łódź", "łódź")]
    [TestCase("a b/c", "a%20b%2Fc")]
    [TestCase("qemu-emulation-bof@kvmforum2022", "qemu-emulation-bof%40kvmforum2022")]
    [TestCase("..", "%2E%2E")]
    [TestCase(".", "%2E")]
    [TestCase(".git", "%2Egit")]
    [TestCase("end.", "end%2E")]
    [TestCase("100%", "100%25")]
    [TestCase("%2F", "%252F")]
    [TestCase("g.abc$name", "g.abc%24name")]
    [TestCase("con", "%63on")]
    [TestCase("NUL.txt", "%4EUL.txt")]
    [TestCase("lpt9", "%6Cpt9")]
    [TestCase("console", "console")]
    [TestCase("node_modules", "%6Eode_modules")]
    [TestCase("Thumbs.db", "%54humbs.db")]
    [TestCase("127.0.0.1:9001", "127.0.0.1%3A9001")]
    [TestCase("[::1]:9001", "%5B%3A%3A1%5D%3A9001")]
    [TestCase("e\u0301", "e%CC%81")]
    [TestCase("\u212B", "%E2%84%AB")]
    [TestCase("👍", "%F0%9F%91%8D")]
    [TestCase("a\nb", "a%0Ab")]
    public void A_name_becomes_a_folder(string name, string folder)
    {
        Assert.That(PadFileNames.Encode(name), Is.EqualTo(folder));
        Assert.That(PadFileNames.Decode(folder), Is.EqualTo(name));
    }

    [TestCase("Nova", PadNameForm.NoCapitals, "%4Eova")]
    [TestCase("nova", PadNameForm.NoCapitals, "nova")]
    [TestCase("nova-1", PadNameForm.NoCase, "%6E%6F%76%61-1")]
    [TestCase("Łódź", PadNameForm.NoCapitals, "%C5%81ódź")]
    [TestCase("会议", PadNameForm.NoCase, "会议")]
    public void Letters_that_have_a_case_can_be_escaped(string name, PadNameForm form, string folder)
    {
        Assert.That(PadFileNames.Encode(name, form), Is.EqualTo(folder));
        Assert.That(PadFileNames.Decode(folder), Is.EqualTo(name));
    }

    [TestCase("")]
    [TestCase("a b")]
    [TestCase("a%")]
    [TestCase("a%2")]
    [TestCase("a%zz")]
    [TestCase("%61")]
    [TestCase("a%2fb")]
    [TestCase("%FF")]
    [TestCase(".hidden")]
    [TestCase("con")]
    public void A_folder_that_no_pad_would_get_is_none(string folder)
    {
        // A pad 'a' with all its letters escaped is '%61'.
        Assert.That(PadFileNames.Decode(folder), Is.EqualTo(folder == "%61" ? "a" : null));
    }

    [Test]
    public void Any_name_comes_back_or_is_cut()
        => Gen.Select(Names, Gen.Enum<PadNameForm>()).Sample(static (name, form) =>
        {
            var folder = PadFileNames.Encode(name, form);

            Assert.That(PadFileNames.Decode(folder), Is.EqualTo(PadFileNames.IsCut(folder) ? null : name));
            Assert.That(PadFileNames.IsOurs(folder, name));
        });

    [Test]
    public void No_folder_leads_elsewhere_or_is_too_long()
        => Gen.Select(Names, Gen.Enum<PadNameForm>()).Sample(static (name, form) =>
        {
            var folder = PadFileNames.Encode(name, form);

            Assert.That(folder, Does.Not.Match(@"[/\\:*?""<>|\x00-\x1f]|^\.|\.$|^ | $"));
            Assert.That(Encoding.UTF8.GetByteCount(folder), Is.LessThanOrEqualTo(150));
        });

    [Test]
    public void Two_long_names_that_begin_alike_get_two_folders()
    {
        var first = PadFileNames.Encode(new string('a', 400) + "1");
        var second = PadFileNames.Encode(new string('a', 400) + "2");

        Assert.That(first, Is.Not.EqualTo(second));
        Assert.That(PadFileNames.IsCut(first));
    }
}
