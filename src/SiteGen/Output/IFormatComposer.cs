using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>Writes pages in output formats by the theme's templates; safe to use from several threads.</summary>
public interface IFormatComposer
{
    bool Knows(Page page, OutputFormat format);

    Rendered Compose(Page page, OutputFormat format, ByteBuffer target);
}
