using SiteGen.Content;
using SiteGen.Content.Summits;
using SiteGen.Running;

namespace SiteGen.Output.Lists;

/// <summary>The recaps of all summits, for the page that shows these by year.</summary>
internal sealed class SummitList(Site site) : RecapList(site, PageKind.Summits)
{
    private readonly Memo<string, ImmutableArray<Page>> _byLanguage = new();

    public override string Noun => "the page of all summits";

    protected override ImmutableArray<Page> On(Page list) => _byLanguage.GetOrMake(list.Language, _ => Find(list));

    private ImmutableArray<Page> Find(Page list)
        => [.. SummitTable.Of(Site.LanguageOf(list), Site).All.SelectMany(static gathering => gathering.Recaps)];
}
