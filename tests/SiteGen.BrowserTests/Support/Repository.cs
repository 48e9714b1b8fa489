namespace SiteGen.BrowserTests.Support;

/// <summary>Where the project's own files are while its tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "SiteGen.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The tests look for SiteGen.sln above themselves.");
    }
}
