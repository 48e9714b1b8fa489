using SiteGen.Files;

namespace SiteGen.Deploying;

/// <summary>Lets one run at a time send a site: two would delete what the other sends. The system gives it back even when a run is killed.</summary>
internal static class DeployLock
{
    /// <summary>Where runs keep what they need the next time.</summary>
    public static string FolderIn(string root) => Path.Combine(root, NotesFolder.Name, "deploy");

    /// <summary>Null while another run has it.</summary>
    /// <param name="root">The site's folder.</param>
    public static IDisposable? Take(string root)
    {
        NotesFolder.Make(FolderIn(root));
        try
        {
            return new FileStream(Path.Combine(FolderIn(root), "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
