using SiteGen.Content;

namespace SiteGen.Templates.Models;

/// <summary>What a template may know about a page: this list is the theme author's contract.</summary>
internal static class PageMembers
{
    public static readonly MemberTable<PageModel> All = new("page", "A page of any kind. `page` is the page being rendered.",
    [
        new("title", "Its title.", static (page, _) => page.Page.Title),
        new("name", "What readers call it: its title; a term as its authors wrote it; without a title, the name of its file made readable.", static (page, _) => page.Name),
        new("link_title", "The short title for links; the title when there is none.", static (page, _) => page.LinkTitle),
        new("description", "From the front matter; nothing when not given.", static (page, _) => PageModel.TextOrNull(page.Page.Description)),
        new("keywords", "List of texts from the front matter.", static (page, _) => ValueList.Of(page.Page.Keywords)),
        new("params", "The front matter's own fields, by name.", static (page, _) => new ParamsModel(page.Page.Params)),

        new("url", "Its link from the root of the host.", static (page, _) => page.Url),
        new("permalink", "Its link with scheme and host.", static (page, _) => page.Permalink),
        new("path", "Its logical path: `/blog/trip`.", static (page, _) => page.Page.Path),
        new("file", "The file it is written in; nothing when there is none.", static (page, _) => page.Page.Source?.File.Path.Value),
        new("aliases", "List of links that lead here.", static (page, _) => ValueList.Of([.. page.Page.Aliases.Select(page.Site.Link)])),
        new("alternates", "List of its other forms (alternate models), such as feeds.", static (page, _) => AlternateModel.Of(page)),

        new("content", "The body as HTML.", static (page, context) => context.Worker.ContentOf(page.Page)),
        new("summary", "The summary as HTML.", static (page, context) => new Html(context.Worker.FactsOf(page.Page).Summary)),
        new("is_truncated", "Whether the body goes on after the summary.", static (page, context) => Boxed.Of(context.Worker.FactsOf(page.Page).IsTruncated)),
        new("plain", "The body without markup, as HTML.", static (page, context) => new Html(context.Worker.Bodies.Plain(page.Page))),
        new("toc", "The table of contents as HTML.", static (page, context) => new Html(context.Worker.Bodies.TableOfContents(page.Page))),
        new("headings", "List of heading models.", static (page, context) => HeadingModel.Of(context.Worker.FactsOf(page.Page).Headings)),
        new("word_count", "Words of the body.", static (page, context) => context.Worker.FactsOf(page.Page).WordCount),
        new("fuzzy_word_count", "Words, rounded up to hundreds.", static (page, context) => context.Worker.FactsOf(page.Page).FuzzyWordCount),
        new("reading_time", "Minutes, rounded up.", static (page, context) => context.Worker.FactsOf(page.Page).ReadingTime),

        new("date", "Its date model; nothing when it has no date.", static (page, _) => DateModel.Of(page.Page.Date)),
        new("lastmod", "When it was last changed.", static (page, _) => DateModel.Of(page.Page.Lastmod)),
        new("publish_date", "When it appears.", static (page, _) => DateModel.Of(page.Page.PublishDate)),
        new("expiry_date", "When it disappears.", static (page, _) => DateModel.Of(page.Page.ExpiryDate)),
        new("git_info", "The commit model of its file; nothing without `enableGitInfo`.", static (page, _) => CommitModel.Of(page.Page.Source?.File.Commit)),
        new("is_draft", "Whether it is a draft.", static (page, _) => Boxed.Of(page.Page.IsDraft)),
        new("weight", "Its weight in lists; 0 is none.", static (page, _) => page.Page.Weight),
        new("language", "Its language model; written as a text, the locale.", static (page, _) => page.Composer.SiteOf(page.Page).LanguageModel),
        new("translations", "List of the pages that say the same in other languages, in the order of the languages.", static (page, _) => page.Translations(withItself: false)),
        new("all_translations", "The same with the page itself.", static (page, _) => page.Translations(withItself: true)),
        new("is_translated", "Whether it has translations.", static (page, _) => Boxed.Of(page.Site.IsTranslated(page.Page))),
        new("translation_key", "From the front matter: pages with the same key are translations of each other; nothing when not given.", static (page, _) => PageModel.TextOrNull(page.Page.TranslationKey)),

        new("kind", "home, section, page, taxonomy, term, 404, photos for the page of all galleries, or pad for a copy of a pad.", static (page, _) => KindName(page.Page.Kind)),
        new("type", "Its type: from the front matter, else its section, else `page`.", static (page, _) => page.Page.Type),
        new("layout", "The layout that its front matter asks for; else nothing.", static (page, _) => PageModel.TextOrNull(page.Page.Layout)),
        new("is_home", "Whether it is the home page.", static (page, _) => Boxed.Of(page.Page.Kind == PageKind.Home)),
        new("is_section", "Whether it is a section.", static (page, _) => Boxed.Of(page.Page.Kind == PageKind.Section)),
        new("is_page", "Whether it is a regular page.", static (page, _) => Boxed.Of(page.Page.Kind == PageKind.Page)),
        new("is_list", "Whether it lists other pages.", static (page, _) => Boxed.Of(page.Page.Kind is not (PageKind.Page or PageKind.NotFound or PageKind.Pad))),

        new("section", "Its first folder below content/; nothing at the top.", static (page, _) => PageModel.TextOrNull(page.Page.Section)),
        new("parent", "The section it belongs to.", static (page, _) => page.Of(page.Site.Parent(page.Page))),
        new("ancestors", "List of pages above it, the nearest first.", static (page, _) => page.Ancestors()),
        new("pages", "For lists: pages and sections directly below, for a taxonomy its terms.", static (page, _) => page.ListOf(page.Site.Children(page.Page))),
        new("sections", "For lists: only the sections directly below.", static (page, _) => page.ListOf([.. page.Site.Children(page.Page).Where(static child => child.Kind == PageKind.Section)])),
        new("regular_pages", "For lists: only the regular pages.", static (page, _) => page.ListOf(page.Site.RegularChildren(page.Page))),
        new("count", "How many regular pages a list has.", static (page, _) => page.Site.RegularChildren(page.Page).Length),
        new("next", "The page before it in the site's order, usually the newer one.", static (page, _) => page.Of(page.Site.Next(page.Page))),
        new("prev", "The page after it in the site's order, usually the older one.", static (page, _) => page.Of(page.Site.Previous(page.Page))),
        new("next_in_section", "The newer one in its section.", static (page, _) => page.Of(page.Site.NextInSection(page.Page))),
        new("prev_in_section", "The older one in its section.", static (page, _) => page.Of(page.Site.PreviousInSection(page.Page))),
        new("related", "List of up to five pages that share most terms with it.", static (page, _) => page.ListOf(page.Composer.Related.Of(page.Page))),

        new("terms", "Lists of term models by taxonomy: `page.terms.tags`.", static (page, _) => page.Terms()),
        new("tags", "List of term models: its tags.", static (page, _) => page.TermsOf("tags")),
        new("categories", "List of term models: its categories.", static (page, _) => page.TermsOf("categories")),
        new("taxonomy", "For a taxonomy or term page: the taxonomy's name (`tags`).", static (page, _) => PageModel.TextOrNull(page.Page.Taxonomy)),
        new("term", "For a term page: the term as first written.", static (page, _) => PageModel.TextOrNull(page.Page.Term)),
        new("cover", "Link with scheme and host of the picture that stands for it: from `images`, `cover` or `image` in the front matter, else a picture beside it whose name has feature, cover or thumbnail in it, else the first photo of its text, else the first picture beside it, else from `params.images` of the site; nothing when there is none.", static (page, context) => Cover.Of(page, context)?.Link),
        new("cover_picture", "Its cover model: the same picture with its size and its alt text; nothing when there is none.", CoverModel.Of),
        new("card", "Its card model: a picture with its title, made for where links to it are shared; nothing when it has a cover or `socialCards` is off.", CardModel.Of),
        new("has_photos", "Whether its body has a gallery, or photos that a viewer can show: links with the class `photo-link`.", static (page, context) => Boxed.Of(context.Worker.FactsOf(page.Page).HasPhotos)),
        new("has_photos_in_summary", "The same of its summary, for lists.", static (page, context) => Boxed.Of(context.Worker.FactsOf(page.Page).HasPhotosInSummary)),
        new("photos", "List of photo models: those of all its galleries, each once.", static (page, context) => PhotoModel.OfGalleries(context.Worker.FactsOf(page.Page).Galleries, page.Site)),
        new("galleries", "List of gallery models: the galleries of its body, in their order.", static (page, context) => GalleryModel.Of(context.Worker.FactsOf(page.Page).Galleries, page.Page, page.Site)),
        new("pad", "For a copy of a pad: its pad model; else nothing.", static (page, _) => PadModel.Of(page)),
        new("inner_pages", "For a bundle: list of the pages made of its other Markdown files, which have no address of their own.", static (page, _) => page.ListOf(page.Page.InnerPages)),
        new("resources", "List of resource models: the files beside it.", static (page, _) => ResourceModel.Of(page)),
    ]);

    private static string KindName(PageKind kind) => kind switch
    {
        PageKind.Home => "home",
        PageKind.Section => "section",
        PageKind.Taxonomy => "taxonomy",
        PageKind.Term => "term",
        PageKind.NotFound => "404",
        PageKind.Photos => "photos",
        PageKind.Pad => "pad",
        _ => "page",
    };
}
