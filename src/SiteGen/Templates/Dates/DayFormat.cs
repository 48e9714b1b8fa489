using SiteGen.Configuration;
using SiteGen.Data;

namespace SiteGen.Templates.Dates;

/// <summary>How a site writes days: as <c>params.summit.dates</c> says, so that all of a page's days look alike.</summary>
internal static class DayFormat
{
    private const string Usual = ":date_long";

    public static string Of(SiteConfig config)
        => (config.Params["summit"] as MetaValue.Map)?["dates"] is MetaValue.Text { Value: var format } && !string.IsNullOrWhiteSpace(format)
            ? format
            : Usual;
}
