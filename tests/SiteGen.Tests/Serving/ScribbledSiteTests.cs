using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Live;
using SiteGen.Cli.Serving.Watching;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
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

            scribbler.MendConfig();
            site.Write("static/burst.txt", burst.ToString(CultureInfo.InvariantCulture));
            await AssertSame(client, request with { Overrides = new ConfigOverrides { Origin = address.GetLeftPart(UriPartial.Authority) } }, scribbler, output);
        }

        await cancel.CancelAsync();
        await run;
        var failures = await Task.WhenAll(browsing);
        var ours = error.ToString().Split('\n').Where(static line => line.Contains("internal error", StringComparison.Ordinal));
        Assert.That((failures.Sum(), string.Join('\n', ours)), Is.EqualTo((0, "")), "answers that no browser should get");
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
        return new Preview(request, new ServeWishes { Port = 0, Reloads = false }, surroundings)
        {
            Published = request,
            MakeDevPages = (pages, wishes, log) => LiveHub.Make(pages, wishes, request, log),
            MakeChanges = static (since, say) => new SiteWatcher(TimeProvider.System, since, say),
        };
    }

    // What was written last may be on its way: until then the preview is asked again.
    private static async Task AssertSame(HttpClient client, BuildRequest request, Scribbler scribbler, SpokenText output)
    {
        var fresh = new SitePreview(request).Look(FileChanges.Unknown, CancellationToken.None);
        Assert.That(fresh.IsBroken, Is.False);
        var built = Built.Of(fresh);
        var until = DateTime.UtcNow + Patience;
        var wrong = await Wrong(client, built);
        while (wrong.Length > 0 && DateTime.UtcNow < until)
        {
            wrong = await Wrong(client, built);
        }

        Assert.That(wrong, Is.Empty, () => $"after:\n{string.Join('\n', scribbler.Log.TakeLast(40))}\nand told:\n{string.Join('\n', output.ToString().Split('\n').TakeLast(8))}");
    }

    private static async Task<string> Wrong(HttpClient client, Built built)
        => await WrongPage(client, built) is { Length: > 0 } page ? page : await WrongMistakes(client, built);

    /// <summary>Says which address is served otherwise than a build would write it; "" when there is none.</summary>
    private static async Task<string> WrongPage(HttpClient client, Built built)
    {
        // A page with an error is published by no build; the preview shows the last good one.
        foreach (var (url, bytes, _) in built.Pages.Where(static page => !page.Mistakes.Any(static item => item.Severity == Severity.Error)))
        {
            using var answer = await client.GetAsync(url.Encoded);
            var shown = await answer.Content.ReadAsByteArrayAsync();
            var isThere = answer.StatusCode == HttpStatusCode.OK;
            if (isThere != bytes is not null || (isThere && !bytes.AsSpan().SequenceEqual(shown)))
            {
                return isThere
                    ? $"{url} is\n{Encoding.UTF8.GetString(shown)}\nand not\n{Encoding.UTF8.GetString(bytes ?? [])}"
                    : $"{url} is {answer.StatusCode}";
            }
        }

        return "";
    }

    /// <summary>Lets the preview render all pages and says how its list of mistakes differs from a build's; "" when it does not.</summary>
    private static async Task<string> WrongMistakes(HttpClient client, Built built)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/_sitegen/check");
        ask.Headers.Add("Origin", client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var rounds = await client.SendAsync(ask);
        rounds.EnsureSuccessStatusCode();
        await rounds.Content.ReadAsStringAsync();
        using var list = JsonDocument.Parse(await client.GetStringAsync("/_sitegen/pages.json"));
        var root = list.RootElement;
        int[] counts = [root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()];
        var told = root.GetProperty("mistakes").EnumerateArray().Select(static item => string.Create(
            CultureInfo.InvariantCulture, $"{item.GetProperty("code")} {item.GetProperty("file")}:{item.GetProperty("line")}:{item.GetProperty("column")} {item.GetProperty("message")}")).ToList();
        var wanted = built.Mistakes.Take(told.Count).Select(static item => string.Create(
            CultureInfo.InvariantCulture, $"{item.Rule.Code} {item.Location.File}:{item.Location.Line}:{item.Location.Column} {item.Message}"));
        int[] wantedCounts = [built.Mistakes.Count(static item => item.Severity == Severity.Error), built.Mistakes.Count(static item => item.Severity == Severity.Warning)];
        return counts.SequenceEqual(wantedCounts) && told.SequenceEqual(wanted)
            ? ""
            : $"{string.Join(", ", counts)} mistakes are told and not {string.Join(", ", wantedCounts)}:\n{string.Join('\n', told)}\nand not\n{string.Join('\n', wanted)}";
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

    /// <summary>What a build would publish at an address; no bytes = the page is left out.</summary>
    private sealed record BuiltPage(UrlPath Url, byte[]? Bytes, ImmutableArray<Diagnostic> Mistakes);

    /// <summary>What a build would publish and say: errors, then warnings.</summary>
    private sealed record Built(ImmutableArray<BuiltPage> Pages, ImmutableArray<Diagnostic> Mistakes)
    {
        public static Built Of(PreviewState state)
        {
            var pages = new List<BuiltPage>();
            foreach (var output in state.Plan!.Outputs.Reverse())
            {
                var target = new ByteBuffer();
                var rendered = output.Render(target);
                var mistakes = rendered.Diagnostics.IsDefault ? [] : rendered.Diagnostics;
                pages.Add(new(output.Url, rendered.IsLeftOut ? null : target.Written.ToArray(), mistakes));
            }

            var all = state.Diagnostics.Concat(pages.Where(static page => page.Bytes is not null).SelectMany(static page => page.Mistakes))
                .Distinct().Order().ToLookup(static item => item.Severity);
            return new([.. pages], [.. all[Severity.Error], .. all[Severity.Warning]]);
        }
    }
}
