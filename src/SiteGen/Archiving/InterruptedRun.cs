using SiteGen.Files;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>Remembers in <c>.sitegen/</c> that a run over all pads began and did not end: the next one leaves out what it had asked for.</summary>
/// <param name="root">The site's folder.</param>
internal sealed class InterruptedRun(string root)
{
    // Later on it is time to ask again anyway.
    private static readonly TimeSpan Lasting = TimeSpan.FromHours(12);

    private string FullPath => Path.Combine(root, NotesFolder.Name, "pads", "run");

    /// <summary>When the run began that did not end; null when there is none to go on with.</summary>
    public DateTimeOffset? Began(DateTimeOffset now)
    {
        var began = File.Exists(FullPath) ? PadTimes.FromText(File.ReadAllText(FullPath).Trim()) : null;
        return began <= now && now - began < Lasting ? began : null;
    }

    public void Begin(DateTimeOffset now)
    {
        NotesFolder.Make(Path.GetDirectoryName(FullPath) ?? root);
        File.WriteAllText(FullPath, PadTimes.Text(now) + "\n");
    }

    public void End() => File.Delete(FullPath);
}
