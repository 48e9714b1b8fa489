using SiteGen.Drafting;

namespace SiteGen.Tests.Drafting;

public sealed class PadNameTests
{
    [TestCase("neutron-victoria-ptg", "Victoria PTG", "neutron")]
    [TestCase("nova-2026.1-ptg", "2026.1 PTG", "nova")]
    [TestCase("apr2025-ptg-eventlet", "April 2025 PTG", "")]
    [TestCase("oct-2024-ptg-ironic", "October 2024 PTG", "ironic")]
    [TestCase("ptg-ussuri-xproj-nova-neutron", "Ussuri PTG", "")]
    [TestCase("PTG-Wallaby-Cinder", "Wallaby PTG", "cinder")]
    [TestCase("kilo-summit-devstack-grenade", "Kilo Summit", "")]
    [TestCase("neutron-victoria", "", "neutron")]
    [TestCase("nova-train-stein-ptg", "", "nova")]
    [TestCase("tlv-2025", "", "")]
    [TestCase("maybe2025-ptg", "", "")]
    [TestCase("", "", "")]
    public void A_pads_name_tells_what_is_certain(string name, string summit, string team)
        => Assert.That(PadNameFacts.Of(name), Is.EqualTo(new PadNameFacts(summit, team)));

    [Test]
    public void Pads_that_tell_two_things_tell_nothing()
    {
        var draft = PadDrafter.Draft([new PadSource("nova-victoria-ptg", "a"), new PadSource("neutron-victoria-ptg", "b")]).Value;

        Assert.That((draft.Summit, draft.Team), Is.EqualTo(("Victoria PTG", "")));
    }
}
