using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serving.Answers;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>A rule that sends requests elsewhere.</summary>
/// <param name="Status">200 shows the target in place, 404 as an error; all others tell the browser where to go.</param>
/// <param name="IsForced">Even where the site has something.</param>
internal abstract record Redirect(int Status, bool IsForced)
{
    /// <summary>Where a request is to go, ready for a <c>Location</c> line; null when the rule is not about it.</summary>
    public abstract string? TargetFor(RequestAddress address, HttpRequest request);
}
