using System.Net;
using SiteGen.Cli.Serving;

namespace SiteGen.Tests.Serving;

/// <summary>Under which name a preview can be reached.</summary>
public sealed class PreviewAddressTests
{
    [TestCase("127.0.0.1", "http://localhost:1313")]
    [TestCase("::1", "http://localhost:1313")]
    [TestCase("0.0.0.0", "http://localhost:1313")]
    [TestCase("::", "http://localhost:1313")]
    [TestCase("127.0.0.2", "http://127.0.0.2:1313")]
    [TestCase("192.0.2.1", "http://192.0.2.1:1313")]
    [TestCase("2001:db8::1", "http://[2001:db8::1]:1313")]
    public void It_is_localhost_where_that_leads_there(string bind, string address)
        => Assert.That(PreviewAddress.Of(new IPEndPoint(IPAddress.Parse(bind), 1313)), Is.EqualTo(address));
}
