using SiteGen.Checking.Links;
using SiteGen.Files;

namespace SiteGen.Tests.Checking;

public sealed class AddressReaderTests
{
    private static readonly AddressReader Addresses = new("https://Example.org", "/blog/");

    [TestCase("/blog/a/", "/a/")]
    [TestCase("/blog/a/?q=1#x%20y", "/a/#x y")]
    [TestCase("/blog", "/")]
    [TestCase("/blog/", "/")]
    [TestCase("b/", "/posts/one/b/")]
    [TestCase("./b", "/posts/one/b")]
    [TestCase("../two/", "/posts/two/")]
    [TestCase("..", "/posts/")]
    [TestCase("#x", "/posts/one/#x")]
    [TestCase("", "/posts/one/")]
    [TestCase("?page=2", "/posts/one/")]
    [TestCase("/blog/a/../b/./c", "/b/c")]
    [TestCase("/blog/%C5%81%C3%B3d%C5%BA/", "/Łódź/")]
    [TestCase("https://example.org/blog/a/", "/a/")]
    [TestCase("http://EXAMPLE.org:80/blog/a/", "/a/")]
    [TestCase("//example.org/blog/a/", "/a/")]
    [TestCase(" /blog/a/\n", "/a/")]
    [TestCase("\\blog\\a/", "/a/")]
    public void A_link_into_the_site_is_read_as_browsers_do(string written, string expected)
        => Assert.That(Addresses.Read(written, new UrlPath("/posts/one/")).ToString(), Is.EqualTo(expected));

    [TestCase("/about/")]
    [TestCase("/blogs/")]
    [TestCase("../../../about/")]
    [TestCase("https://example.org/about/")]
    public void What_is_not_below_the_base_path_is_beside_the_site(string written)
        => Assert.That(Addresses.Read(written, new UrlPath("/posts/one/")), Is.InstanceOf<Address.Beside>());

    [TestCase("https://example.com/blog/", false)]
    [TestCase("http://example.com/", true)]
    [TestCase("//example.com/", false)]
    [TestCase("https://example.org.example.com/blog/", false)]
    public void Other_hosts_are_outside(string written, bool isPlain)
        => Assert.That(Addresses.Read(written, UrlPath.Root), Is.EqualTo(new Address.Outside(isPlain)));

    [TestCase("http://example.com%5D")]
    [TestCase("https://exam ple.com/")]
    [TestCase("https://")]
    [TestCase("http:///")]
    [TestCase("https://<host>/")]
    public void No_host_has_such_a_name(string written)
        => Assert.That(Addresses.Read(written, UrlPath.Root), Is.SameAs(Address.Malformed.Any));

    [TestCase("http://[::1]:8080/a")]
    [TestCase("https://łódź.example.com/")]
    [TestCase("https://user:word@example.com:8080/")]
    public void Hosts_may_be_numbers_and_have_letters_of_all_scripts(string written)
        => Assert.That(Addresses.Read(written, UrlPath.Root), Is.InstanceOf<Address.Outside>());

    [TestCase("mailto:a@example.org")]
    [TestCase("data:image/png;base64,AAAA")]
    [TestCase("javascript:void(0)")]
    [TestCase("tel:+1")]
    public void Some_links_lead_to_no_server(string written)
        => Assert.That(Addresses.Read(written, UrlPath.Root), Is.SameAs(Address.Elsewhere.Any));

    [TestCase("a.png, b.png 2x", "a.png b.png")]
    [TestCase("a.png 320w,b,c.png 2x", "a.png b,c.png")]
    [TestCase(" , a.png ,", "a.png")]
    [TestCase("", "")]
    public void Addresses_of_a_source_set_may_hold_commas(string set, string expected)
    {
        List<string> found = [];
        SourceSet.Read(set, address => found.Add(address.ToString()));

        Assert.That(string.Join(' ', found), Is.EqualTo(expected));
    }
}
