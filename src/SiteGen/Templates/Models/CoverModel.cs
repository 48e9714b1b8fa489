using SiteGen.Images.Finding;

namespace SiteGen.Templates.Models;

/// <summary>The picture that stands for a page, with what other sites want to know of it.</summary>
internal sealed class CoverModel(CoverPicture picture, ThemePictures? pictures) : Model<CoverModel>
{
    public static readonly MemberTable<CoverModel> Members = new("cover", "The picture that stands for a page: `page.cover_picture`. It has the members of a card.",
    [
        new("permalink", "Its link with scheme and host.", static (model, _) => model.Picture.Link),
        new("width", "In pixels; nothing for pictures of other hosts.", static (model, _) => model.Picture.Width),
        new("height", "The same for its height.", static (model, _) => model.Picture.Height),
        new("alt", "What it says to those who do not see it: its alt text, else the page's title.", static (model, _) => model.Picture.Alt),
        new("image", "Its image model, for lists that show it: `picture page.cover_picture.image ''`; nothing for pictures of other hosts.", static (model, _) => model.Image),
    ]);

    public CoverPicture Picture => picture;

    private ImageModel? Image => picture.Photo is { } photo && pictures is not null ? new(photo, null, pictures) : null;

    protected override MemberTable<CoverModel> Table => Members;

    public static CoverModel? Of(PageModel page, PageContext context) => Cover.Of(page, context) is { } picture ? new(picture, page.Composer.Pictures) : null;
}
