using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>Stands where the site has nothing to show, yet: an almost empty page, so that its tab hears when there is something.</summary>
internal sealed record MissingOutput(UrlPath Address) : Output.Output(Address, default)
{
    private const string Text = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Nothing here</title>
        </head>
        <body>
        <p>There is nothing at this address.</p>
        </body>
        </html>

        """;

    public override string Noun => "nothing";

    public override OutputCategory Category => OutputCategory.Page;

    public static PreviewPage At(UrlPath url)
    {
        var output = new MissingOutput(url);
        var target = new ByteBuffer();
        output.Render(target);
        var bytes = target.Written.ToArray();
        return new(output, bytes, ContentHash.Of(bytes), [], TimeSpan.Zero) { IsLeftOut = true };
    }

    public override Rendered Render(ByteBuffer target)
    {
        target.Write(Text);
        return Rendered.Sound;
    }
}
