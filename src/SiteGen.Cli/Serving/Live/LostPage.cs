using SiteGen.Content;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What is remembered of a page that is no longer at its address, to know it again elsewhere.</summary>
/// <param name="Page">As it was.</param>
/// <param name="Source">Its file, with its body; null for a list that no file describes.</param>
/// <param name="IsPartOfList">It was one of several pages that a list is divided into.</param>
internal sealed record LostPage(Page Page, ContentFile? Source, bool IsPartOfList)
{
    public static LostPage Of(PageOutput output, SitePlan plan) => new(output.Page, plan.Site.BodyOf(output.Page), output.Paginator is not null);
}
