using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>
/// Who made a browser ask (Fetch Metadata Request Headers, W3C). Pages of strangers cannot read what they get here, but could embed
/// it, keep the preview busy, and tell by what loads and what does not which drafts there are.
/// </summary>
internal sealed class RequestSender
{
    private readonly bool _isOwn;
    private readonly bool _isLink;

    /// <param name="request">The request.</param>
    /// <param name="isOurs">Whether the preview answers to a name.</param>
    public RequestSender(HttpRequest request, Func<HostString, bool> isOurs)
    {
        var headers = request.Headers;
        var page = PageOf(headers);
        HasOtherName = page is { HasValue: true } && page != request.Host && page.Port == request.Host.Port && isOurs(page);
        _isLink = headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document";
        _isOwn = HasOtherName || headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" or "none" => true,

            // No browser, or one that does not trust the way to us, as it does not trust other machines without encryption.
            "" => headers.Origin.Count == 0 || page == request.Host,
            _ => false,
        };
    }

    /// <summary>It comes from a page of this preview that was opened under another name of the machine: full addresses in pages have one.</summary>
    public bool HasOtherName { get; }

    /// <summary>The writer and pages of the preview may ask for everything, other pages may lead to what is made to be looked at.</summary>
    public bool MayAsk(bool isDev, bool isList) => _isOwn || (_isLink && (!isDev || isList));

    // A page can hide what it is, and cannot say that it is another.
    private static HostString PageOf(IHeaderDictionary headers)
    {
        var text = headers.Origin.Count > 0 ? headers.Origin.ToString() : headers.Referer.ToString();
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp ? new(uri.Authority) : default;
    }
}
