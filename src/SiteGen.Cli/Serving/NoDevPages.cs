using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving;

/// <summary>A preview that shows nothing but the site.</summary>
internal sealed class NoDevPages : IDevPages
{
    public Task Answer(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    public string TagFor(PreviewPage page) => "";

    public Task Changed(PreviewState before, PreviewState after, FileChanges changes) => Task.CompletedTask;
}
