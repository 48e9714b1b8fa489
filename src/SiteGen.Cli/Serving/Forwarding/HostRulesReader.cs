using System.Text;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>Reads the rules of the newest state once, when the first request wants them.</summary>
internal sealed class HostRulesReader(PreviewSite site, ServeLog log)
{
    private static readonly UrlPath RedirectsUrl = new("/_redirects");
    private static readonly UrlPath HeadersUrl = new("/_headers");

    private volatile Read _read = new(-1, Task.FromResult(new HostRules()));

    /// <summary>Two requests may both read; they read the same.</summary>
    public Task<HostRules> Of(PreviewState state)
    {
        var read = _read;
        if (read.Number != state.Number)
        {
            _read = read = new(state.Number, Make(state));
        }

        return read.Rules;
    }

    private async Task<HostRules> Make(PreviewState state)
    {
        if (state.Plan is not { } plan)
        {
            return new();
        }

        var server = plan.Site.Config.Server;
        var headers = await Text(plan, HeadersUrl) is { } headerText ? HeadersText.Read(headerText, PlaceOf(plan, HeadersUrl)) : new([], []);
        var redirects = await Text(plan, RedirectsUrl) is { } text ? RedirectsText.Read(text, PlaceOf(plan, RedirectsUrl)) : new([], []);
        log.Met([.. headers.Diagnostics, .. redirects.Diagnostics]);
        return new HostRules
        {
            Headers = [.. server.Headers.Select(static one => new HeaderRule(ServerPattern.ToRegex(one.For), one.Values)), .. headers.Value],
            Redirects = [.. server.Redirects.Select(static one => new ConfiguredRedirect(one)), .. redirects.Value],
        };
    }

    // What the program writes itself are aliases, which are pages here; and there may be thousands.
    private async Task<string?> Text(SitePlan plan, UrlPath url)
        => plan.Find(url) is { } output and not TextOutput && await site.Page(output.Url) is { IsLeftOut: false } page
            ? Encoding.UTF8.GetString(page.Bytes.Span)
            : null;

    private static Diagnostics.SourceLocation PlaceOf(SitePlan plan, UrlPath url) => plan.Find(url)?.Claimant ?? default;

    private sealed record Read(long Number, Task<HostRules> Rules);
}
