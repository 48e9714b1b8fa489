using System.Net;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output.Redirects;

/// <summary>A page at an old address that sends readers to the new one, in the shape Hugo gives it (HUGO_COMPAT §6).</summary>
internal sealed record AliasOutput(UrlPath Url, Page Target, Site Site) : Output(Url, Target.Location)
{
    public override string Noun => "the alias";

    public override SourceLocation Place => Target.PlaceOfAlias(Url);

    public override OutputCategory Category => OutputCategory.Alias;

    public override Rendered Render(ByteBuffer target)
    {
        var link = WebUtility.HtmlEncode(Site.AbsoluteLink(Target.Url));
        var language = WebUtility.HtmlEncode(Site.LanguageOf(Target).Config.LanguageCode);
        target.Write($"""
            <!DOCTYPE html>
            <html lang="{language}">
              <head>
                <title>{link}</title>
                <link rel="canonical" href="{link}">
                <meta charset="utf-8">
                <meta http-equiv="refresh" content="0; url={link}">
              </head>
            </html>

            """);
        return Rendered.Sound;
    }
}
