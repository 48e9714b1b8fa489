using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving;

/// <summary>Everything of a preview that no build publishes: events for the open tabs, their script, lists of pages.</summary>
internal interface IDevPages
{
    /// <summary>Answers a request below <c>/_sitegen/</c>; the host, and the origin of a POST, have been checked.</summary>
    /// <param name="context">The request.</param>
    /// <param name="path">What follows <c>/_sitegen/</c>, decoded.</param>
    Task Answer(HttpContext context, string path);

    /// <summary>What is put before the end of the body of each HTML page; "" for nothing.</summary>
    string TagFor(PreviewPage page);

    /// <summary>The site was looked at again.</summary>
    Task Changed(PreviewState before, PreviewState after, FileChanges changes);
}
