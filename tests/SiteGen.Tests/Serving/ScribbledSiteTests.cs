using System.Globalization;
using System.Net;
using System.Text;
using SiteGen.Cli;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Watching;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Tests.Previewing;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>A writer at work for two thousand steps, with the real watcher, while browsers load pages: in the end all is as a fresh build has it.</summary>
public sealed class ScribbledSiteTests
{
    private const int Steps = 2000;
    private const int Browsers = 3;

    // Edits between two looks of the test: quiet moments are when the served site must be right.
    private const int StepsPerBurst = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Test]
    public async Task Whatever_is_edited_the_preview_ends_up_as_a_fresh_build()
    {
        using var site = new TempFolder();
        var scribbler = new Scribbler(site, seed: 20);
        scribbler.Begin();
        site.Write("static/burst.txt", "0");
        using var cancel = new CancellationTokenSource();
        var (output, error) = (new SpokenText(), new SpokenText());
        var request = new BuildRequest { Root = site.Path, Time = FixedTime.Default, Workers = 2, Environment = "development" };
        var run = Task.Run(Preview(request, output, error, cancel.Token).Run);
        var address = new Uri((await output.Line("Preview at "))["Preview at ".Length..]);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address, Timeout = Patience };
        var browsing = Enumerable.Range(0, Browsers).Select(number => Browse(client, number, cancel.Token)).ToArray();

        for (var burst = 1; burst <= Steps / StepsPerBurst; burst++)
        {
            for (var step = 0; step < StepsPerBurst; step++)
            {
                scribbler.Step();
            }

            site.Write("static/burst.txt", burst.ToString(CultureInfo.InvariantCulture));
            await AssertSame(client, request with { Overrides = new ConfigOverrides { Origin = address.GetLeftPart(UriPartial.Authority) } }, scribbler);
        }

        await cancel.CancelAsync();
        await run;
        var failures = await Task.WhenAll(browsing);
        Assert.That(failures.Sum(), Is.Zero, "answers that no browser should get");
        Assert.That(error.ToString(), Does.Not.Contain("internal").And.Not.Contain("Exception"));
    }

    private static Preview Preview(BuildRequest request, SpokenText output, SpokenText error, CancellationToken cancel)
    {
        var surroundings = new Surroundings
        {
            Output = new Terminal(output, isLive: false, hasColour: false),
            Error = new Terminal(error, isLive: false, hasColour: false),
            WorkingFolder = request.Root,
            Time = TimeProvider.System,
            Cancel = cancel,
        };
        return new Preview(request, new ServeWishes { Port = 0 }, surroundings)
        {
            Published = request,
            MakeDevPages = static (_, _, _) => new NoDevPages(),
            MakeChanges = static (since, say) => new SiteWatcher(TimeProvider.System, since, say),
        };
    }

    // What was written last may be on its way: until then the preview is asked again.
    private static async Task AssertSame(HttpClient client, BuildRequest request, Scribbler scribbler)
    {
        var fresh = new SitePreview(request).Look(FileChanges.Unknown, CancellationToken.None);
        if (fresh.IsBroken)
        {
            return;
        }

        var until = DateTime.UtcNow + Patience;
        var wrong = await Wrong(client, fresh);
        while (wrong.Length > 0 && DateTime.UtcNow < until)
        {
            wrong = await Wrong(client, fresh);
        }

        Assert.That(wrong, Is.Empty, () => $"after:\n{string.Join('\n', scribbler.Log.TakeLast(40))}");
    }

    /// <summary>Says which address is served otherwise than a build would write it; "" when there is none.</summary>
    private static async Task<string> Wrong(HttpClient client, PreviewState fresh)
    {
        foreach (var output in fresh.Plan!.Outputs.Reverse())
        {
            var target = new ByteBuffer();
            var rendered = output.Render(target);
            using var answer = await client.GetAsync(output.Url.Encoded);
            var shown = await answer.Content.ReadAsByteArrayAsync();
            var isThere = answer.StatusCode == HttpStatusCode.OK;
            if (rendered.Diagnostics.Any(static mistake => mistake.Severity == Diagnostics.Severity.Error))
            {
                // A build would publish nothing; the preview shows the last good page.
                continue;
            }

            if (isThere == rendered.IsLeftOut || (isThere && !target.Written.SequenceEqual(shown)))
            {
                return isThere
                    ? $"{output.Url} is\n{Encoding.UTF8.GetString(shown)}\nand not\n{Encoding.UTF8.GetString(target.Written)}"
                    : $"{output.Url} is {answer.StatusCode}";
            }
        }

        return "";
    }

    /// <summary>Loads pages for as long as the preview runs; gives the number of answers that no writer's mistake explains.</summary>
    private static async Task<int> Browse(HttpClient client, int number, CancellationToken cancel)
    {
        var random = new Random(number);
        string[] addresses = ["/", "/posts/", "/tags/", "/posts/nova/", "/index.xml", "/sitemap.xml", "/css/own.css", "/nowhere/", "/references/"];
        var failures = 0;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                using var answer = await client.GetAsync(addresses[random.Next(addresses.Length)], cancel);
                await answer.Content.ReadAsByteArrayAsync(cancel);
                failures += answer.StatusCode == HttpStatusCode.InternalServerError ? 1 : 0;
            }
            catch (Exception exception) when (exception is OperationCanceledException or HttpRequestException && cancel.IsCancellationRequested)
            {
                break;
            }
        }

        return failures;
    }
}
