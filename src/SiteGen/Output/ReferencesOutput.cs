using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Lists;

namespace SiteGen.Output;

/// <summary>One page of references: of those of a kind, or the one above them.</summary>
internal sealed record ReferencesOutput(Page Page, int Number, ImmutableArray<UrlPath> Promised, ReferenceLists Lists, ComposePage Compose)
    : Output(Promised[Number - 1], Page.Location)
{
    public override string Noun => "the page of all references";

    public override OutputCategory Category => OutputCategory.List;

    public override Page? Shown => Page;

    public override int Part => Number;

    public override bool IsPromise => true;

    public override Rendered Render(ByteBuffer target)
        => Lists.Part(Page, Number, Promised) is { } part
            ? Compose(Page, Page.Kind == PageKind.References ? null : part, target)
            : Rendered.Nothing;
}
