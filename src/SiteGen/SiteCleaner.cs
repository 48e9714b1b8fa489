using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Output.Publishing;

namespace SiteGen;

/// <summary>Takes away what builds left behind: published files, or what is kept between builds.</summary>
public static class SiteCleaner
{
    /// <summary>Deletes the published site; files that somebody changed since, or that are not ours, stay.</summary>
    public static (int Deleted, int Kept) DeleteOutput(BuildRequest request)
        => PublishedFiles.Delete(request.OutputFor(ConfigReader.Read(request.ForConfig()).Value));

    /// <summary>Deletes copies of photos, what was measured of them, and the memory of earlier builds.</summary>
    public static (int Files, long Bytes) DeleteCache(BuildRequest request)
    {
        var (files, bytes) = (0, 0L);
        foreach (var name in (ReadOnlySpan<string>)["images", "builds"])
        {
            var folder = new DirectoryInfo(Path.Combine(request.Root, NotesFolder.Name, name));
            if (folder.Exists && folder.LinkTarget is null)
            {
                foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories))
                {
                    (files, bytes) = (files + 1, bytes + file.Length);
                }

                folder.Delete(recursive: true);
            }
        }

        return (files, bytes);
    }
}
