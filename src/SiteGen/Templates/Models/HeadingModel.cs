using SiteGen.Markdown;

namespace SiteGen.Templates.Models;

/// <summary>A heading of a body.</summary>
internal sealed class HeadingModel(Heading heading) : Model<HeadingModel>
{
    public static readonly MemberTable<HeadingModel> Members = new("heading", "A heading of a body.",
    [
        new("level", "1 to 6.", static (model, _) => model.Heading.Level),
        new("id", "Its fragment, for links.", static (model, _) => model.Heading.Id),
        new("html", "Its text as HTML.", static (model, _) => new Html(model.Heading.Html)),
    ]);

    public Heading Heading => heading;

    protected override MemberTable<HeadingModel> Table => Members;

    public static ValueList Of(ImmutableArray<Heading> headings)
        => new([.. headings.Select(static heading => new HeadingModel(heading))]);
}
