using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>What a preview says of a file, as static hosts do.</summary>
internal static class ContentTypes
{
    public const string Html = MediaTypes.Html;

    public static string Of(UrlPath url) => MediaTypes.Of(url.OutputFile);

    /// <summary>A page in another format knows what it is.</summary>
    public static string Of(Output.Output output)
        => output is FormatOutput { Format: { IsHtml: false } format } && !MediaTypes.Knows(format.Ending)
            ? format.MediaType + (format.MediaType.StartsWith("text/", StringComparison.Ordinal) ? "; charset=utf-8" : "")
            : Of(output.Url);
}
