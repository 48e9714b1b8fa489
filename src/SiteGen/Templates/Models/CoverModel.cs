namespace SiteGen.Templates.Models;

/// <summary>The picture that stands for a page, with what other sites want to know of it.</summary>
internal sealed class CoverModel(CoverPicture picture) : Model<CoverModel>
{
    public static readonly MemberTable<CoverModel> Members = new("cover", "The picture that stands for a page: `page.cover_picture`. It has the members of a card.",
    [
        new("permalink", "Its link with scheme and host.", static (model, _) => model.Picture.Link),
        new("width", "In pixels; nothing for pictures of other hosts.", static (model, _) => model.Picture.Width),
        new("height", "The same for its height.", static (model, _) => model.Picture.Height),
        new("image", "The image model of the picture, for lists that show it (`picture page.cover_picture.image ''`); nothing for pictures of other hosts.", static (model, context) => model.Image(context)),
        new("alt", "What it says to those who do not see it: its alt text, else the page's title.", static (model, _) => model.Picture.Alt),
    ]);

    public CoverPicture Picture => picture;

    protected override MemberTable<CoverModel> Table => Members;

    private ImageModel? Image(PageContext context)
        => picture.Photo is { } photo && context.Worker.Composer.Pictures is { } pictures ? new(photo, null, pictures) : null;

    public static CoverModel? Of(PageModel page, PageContext context) => Cover.Of(page, context) is { } picture ? new(picture) : null;

    public static CoverModel? OfPage(PageModel page, PageContext context) => Cover.OfPage(page, context) is { } picture ? new(picture) : null;
}
