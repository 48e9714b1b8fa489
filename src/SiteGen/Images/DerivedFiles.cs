using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Images;

/// <summary>Makes derived files and keeps them in the site's <c>.sitegen/images/</c>; safe to use from several threads and by several builds at once.</summary>
/// <param name="folder">Full path of the folder they are kept in.</param>
public sealed class DerivedFiles(string folder)
{
    public bool Has(DerivedFile file) => File.Exists(PathOf(file));

    /// <summary>Where its bytes are once they were made.</summary>
    public string PathOf(DerivedFile file) => Path.Combine(folder, file.Url.OutputFile[(DerivedFile.Folder.Length + 1)..]);

    /// <summary>Makes files of one source, decoding it once.</summary>
    public ImmutableArray<Diagnostic> Make(IReadOnlyList<DerivedFile> files) => [];
}
