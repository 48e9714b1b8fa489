using System.Text;
using SiteGen.Archiving;
using SiteGen.Configuration;

namespace SiteGen.Tests.Archiving;

public sealed class DefaultPadTextTests
{
    private const string Body =
        "This pad text is synchronized as you type, so that everyone viewing this page sees the same text. This allows you to collaborate seamlessly on documents!";

    [TestCase("Welcome to Etherpad!\n\n" + Body + "\n\nGet involved with Etherpad at https://etherpad.org\n")]
    [TestCase("Welcome to Etherpad!\n\n" + Body + "\n\nGet involved with Etherpad at http://etherpad.org\n\n")]
    [TestCase("Welcome to Etherpad Lite!\n\n" + Body + "\n\nEtherpad Lite on Github: http://j.mp/ep-lite\n")]
    [TestCase("Welcome to Etherpad!\n\n" + Body + "\n\nEtherpad on Github: https://github.com/ether/etherpad-lite\n")]
    [TestCase("Welcome to Etherpad! " + Body)]
    [TestCase("Welcome to the office's Etherpad.\r\n\r\n" + Body + "\r\n")]
    [TestCase("Welcome to Etherpad!\n\n" + Body + "\n\nGet involved with Etherpad at https://etherpad.org\n\nWarning: DirtyDB is used. This is not recommended for "
        + "production. -- To suppress these warning messages change suppressErrorsInPadText to true in your settings.json\n\n")]
    public void What_servers_write_is_known(string text)
    {
        Assert.That(DefaultPadText.Is(Encoding.UTF8.GetBytes(text), new PadHostConfig("pads.example.org")), Is.True);
    }

    [TestCase("Willkommen!\r\n\r\nHier schreiben alle mit.\r\n", true)]
    [TestCase("Willkommen! Hier schreiben alle mit.", true)]
    [TestCase("Willkommen! Hier schreiben alle mit. Auch ich.", false)]
    [TestCase("Willkommen!", false)]
    public void A_server_may_have_one_of_its_own(string text, bool isIt)
    {
        var host = new PadHostConfig("pads.example.org") { DefaultText = "Willkommen!\n\nHier schreiben alle mit.\n" };

        Assert.That(DefaultPadText.Is(Encoding.UTF8.GetBytes(text), host), Is.EqualTo(isIt));
    }

    [Test]
    public void The_usual_one_is_known_everywhere()
        => Assert.That(DefaultPadText.Is(Encoding.UTF8.GetBytes("Welcome to Etherpad! " + Body), new PadHostConfig("a") { DefaultText = "x" }), Is.True);

    [TestCase("")]
    [TestCase("Welcome to the PTG!\n")]
    [TestCase(Body)]
    [TestCase("Welcome to Etherpad!\n\n" + Body + "\n\nAgenda: 1. releases\n")]
    [TestCase("Welcome to Etherpad!\n\n" + Body + "\n\nGet involved with Etherpad at https://etherpad.org\n\nNotes\n")]
    [TestCase("Notes of Monday\nWelcome to Etherpad!\n\n" + Body)]
    [TestCase("Welcome to Etherpad: notes of Monday!\n" + Body)]
    public void What_people_write_stays_theirs(string text)
    {
        Assert.That(DefaultPadText.Is(Encoding.UTF8.GetBytes(text), new PadHostConfig("pads.example.org")), Is.False);
    }
}
