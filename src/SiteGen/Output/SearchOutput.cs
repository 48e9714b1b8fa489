using SiteGen.Files;
using SiteGen.Search;

namespace SiteGen.Output;

/// <summary>A file of the index that the page for searches reads.</summary>
internal sealed record SearchOutput(UrlPath Folder, SearchFile File, Func<LanguageIndex> Index)
    : Output((File.Folder.Length == 0 ? Folder : Folder.Folder(File.Folder)).File(File.Name), default(Diagnostics.SourceLocation))
{
    public override string Noun => "a part of the search index";

    public override OutputCategory Category => OutputCategory.Extra;

    public override Rendered Render(ByteBuffer target) => File.Write(Index(), target) ? Rendered.Sound : Rendered.Nothing;
}
