using SiteGen.Files;

namespace SiteGen.Archiving;

/// <summary>
/// Lets one run at a time keep pads of a site: two would take names from each other, and ask a server twice as often as it allows. The
/// system gives it back even when a run is killed.
/// </summary>
internal static class RunLock
{
    /// <summary>Null while another run has it.</summary>
    /// <param name="root">The site's folder.</param>
    public static IDisposable? Take(string root)
    {
        var folder = Path.Combine(root, NotesFolder.Name, "pads");
        NotesFolder.Make(folder);
        try
        {
            return new FileStream(Path.Combine(folder, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
