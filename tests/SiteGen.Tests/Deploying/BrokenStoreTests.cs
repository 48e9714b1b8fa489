using System.Globalization;
using System.Net;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Deploying;

/// <summary>Stores that answer with trouble, or not at all.</summary>
public sealed class BrokenStoreTests
{
    [TestCase(403, "AccessDenied", "SG7010", "says 403 AccessDenied", 1)]
    [TestCase(507, "InsufficientStorage", "SG7012", "there is no room left", 1)]
    [TestCase(403, "QuotaExceeded", "SG7012", "there is no room left", 1)]
    [TestCase(400, "MalformedXML", "SG7014", "says 400 MalformedXML", 1)]
    [TestCase(503, "SlowDown", "SG7011", "says 503 SlowDown", 5)]
    [TestCase(500, "InternalError", "SG7011", "says 500 InternalError", 5)]
    public void Trouble_is_told_by_its_kind_and_passing_trouble_tried_again(int status, string code, string rule, string words, int attempts)
    {
        using var store = new Store(context =>
        {
            context.Response.StatusCode = status;
            using var writer = new StreamWriter(context.Response.OutputStream);
            writer.Write($"<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>no</Message></Error>");
        });
        using var site = Site(store.Endpoint);

        var run = site.Deploy("--yes");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith($"error {rule}: ").And.Contain(words));
        Assert.That(store.Requests, Is.EqualTo(attempts));
    }

    [Test]
    public void A_store_that_never_answers_is_given_up()
    {
        using var store = new Store(static _ => { }, isSilent: true);
        using var site = Site(store.Endpoint, ", timeout: 1");

        var run = site.Deploy("--yes");

        Assert.That(run.Error, Does.StartWith($"error SG7011: '{store.Endpoint}' did not answer in time\n"));
    }

    [Test]
    public void A_store_that_is_not_there_is_told()
    {
        var endpoint = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{S3Server.FreePort()}");
        using var site = Site(endpoint);

        Assert.That(site.Deploy("--yes").Error, Does.StartWith($"error SG7011: '{endpoint}' can't be reached: "));
    }

    private static DeploySite Site(string endpoint, string options = "")
    {
        var site = new DeploySite($"- {{ name: store, kind: s3, bucket: site, endpoint: \"{endpoint}\", pathStyle: true{options} }}") { Time = new LeapTime() };
        foreach (var (name, value) in S3Server.Credentials)
        {
            site.Variables[name] = value;
        }

        site.Build();
        return site;
    }

    /// <summary>Answers every request the same way.</summary>
    private sealed class Store : IDisposable
    {
        private readonly HttpListener _listener = new();
        private readonly List<HttpListenerContext> _open = [];

        public Store(Action<HttpListenerContext> answer, bool isSilent = false)
        {
            Endpoint = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{S3Server.FreePort()}");
            _listener.Prefixes.Add(Endpoint + "/");
            _listener.Start();
            _ = Serve(answer, isSilent);
        }

        public string Endpoint { get; }

        public int Requests { get; private set; }

        public void Dispose() => _listener.Close();

        private async Task Serve(Action<HttpListenerContext> answer, bool isSilent)
        {
            while (true)
            {
                HttpListenerContext context;
                try
                {
                    context = await _listener.GetContextAsync();
                }
                catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
                {
                    return;
                }

                Requests++;
                if (isSilent)
                {
                    _open.Add(context);
                }
                else
                {
                    answer(context);
                }
            }
        }
    }
}
