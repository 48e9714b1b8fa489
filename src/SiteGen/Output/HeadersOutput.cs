using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>
/// <c>_headers</c>, as Netlify and Cloudflare Pages read it: the author's own lines, and below them the site's policy, unless they say one
/// already: two policies would both hold.
/// </summary>
/// <param name="File">The author's; null when there is none.</param>
/// <param name="BasePath">With a slash at its end.</param>
/// <param name="Policy">Asked when it is rendered.</param>
internal sealed record HeadersOutput(SourceFile? File, string BasePath, Func<string> Policy)
    : Output(UrlPath.Root.File(Name), new SourceLocation(File?.Path.Value ?? ""))
{
    public const string Name = "_headers";

    private const string Header = "Content-Security-Policy";

    public override string Noun => "the list of headers";

    public override OutputCategory Category => OutputCategory.File;

    public override Rendered Render(ByteBuffer target)
    {
        try
        {
            var own = File is { } file ? System.IO.File.ReadAllText(file.FullPath) : "";
            target.Write(own);
            if (!own.Contains(Header, StringComparison.OrdinalIgnoreCase))
            {
                target.Write($"{(own.Length == 0 || own.EndsWith('\n') ? "" : "\n")}{BasePath}*\n  {Header}: {Policy()}\n");
            }

            return Rendered.Sound;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new([OutputRules.UnreadableFile.At(Claimant, $"the file cannot be read: {exception.Message}")], []);
        }
    }
}
