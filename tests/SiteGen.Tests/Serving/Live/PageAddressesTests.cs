using System.Text;
using SiteGen.Cli.Serving.Live;

namespace SiteGen.Tests.Serving.Live;

/// <summary>What a page makes a browser load.</summary>
public sealed class PageAddressesTests
{
    [TestCase("<link rel=\"stylesheet\" href=\"/a.css\">", "/a.css", "")]
    [TestCase("<LINK HREF=/a.css REL=stylesheet>", "/a.css", "")]
    [TestCase("<link rel='stylesheet' href='/a.css?x=1&amp;y=2'/>", "/a.css?x=1&y=2", "")]
    [TestCase("<link rel=stylesheet href=/a.css integrity=sha256-x>", "/a.css sha256-x", "")]
    [TestCase("<link rel=icon href=/i.svg>", "", "/i.svg")]
    [TestCase("<script src=\"/a.js\">document.write('<img src=\"/b.png\">')</script><img src=/c.png>", "", "/a.js /c.png")]
    [TestCase("<style>a::before { content: '<img src=/b.png>' }</style><img src=/c.png>", "", "/c.png")]
    [TestCase("<!-- <img src=/b.png> --><img alt=\"a > b\" src=/c.png>", "", "/c.png")]
    [TestCase("<img src=/a.png srcset=\"/a.png 1x, /b.png 2x\">", "", "/a.png /a.png /b.png")]
    [TestCase("<video poster=/p.jpg><source src=/v.mp4></video>", "", "/p.jpg /v.mp4")]
    [TestCase("<a href=\"/page/\">text</a> 1 < 2", "", "")]
    [TestCase("<img src=data:image/png;base64,AA>", "", "")]
    [TestCase("<img src=", "", "")]
    [TestCase("<img src=\"/a", "", "/a")]
    [TestCase("<", "", "")]
    [TestCase("<!--", "", "")]
    public void Style_sheets_and_other_files_are_told_apart(string html, string sheets, string files)
    {
        var addresses = PageAddresses.In(Encoding.UTF8.GetBytes(html));

        Assert.That(string.Join(' ', addresses.Sheets.Select(static sheet => $"{sheet.Address} {sheet.Integrity}".Trim())), Is.EqualTo(sheets));
        Assert.That(string.Join(' ', addresses.Files), Is.EqualTo(files));
    }

    [Test]
    public void The_frame_is_the_page_without_the_addresses_of_its_style_sheets()
    {
        var addresses = PageAddresses.In("<link rel=stylesheet href=\"/a.css\"><p>Text</p><link integrity=x href=/b.css rel=stylesheet>"u8.ToArray());

        Assert.That(Encoding.UTF8.GetString(addresses.Frame.Span), Is.EqualTo("<link rel=stylesheet href=\"\"><p>Text</p><link integrity= href= rel=stylesheet>"));
    }
}
