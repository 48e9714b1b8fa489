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
            if (!HasPolicy(own))
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

    // A path, and below it the lines for what fits; a policy for some pages leaves the others without one.
    private bool HasPolicy(string own)
    {
        var isForAll = false;
        foreach (var line in own.AsSpan().EnumerateLines())
        {
            var said = line.Trim();
            if (said.StartsWith('/') || said.StartsWith("https://", StringComparison.Ordinal))
            {
                isForAll = IsForAll(said);
            }
            else if (isForAll && said.IndexOf(':') is > 0 and var colon && said[..colon].TrimEnd().Equals(Header, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsForAll(ReadOnlySpan<char> said)
    {
        const string Scheme = "https://";
        var path = said[0] == '/' ? said : said[Scheme.Length..].IndexOf('/') is >= 0 and var slash ? said[(Scheme.Length + slash)..] : "/";
        return path is "/*" || path.SequenceEqual($"{BasePath}*");
    }
}
