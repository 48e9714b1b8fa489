using SiteGen.Files;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>Remembers in <c>.sitegen/</c> that a run over all pads began and did not end: the next one leaves out what it had asked for.</summary>
/// <param name="root">The site's folder.</param>
/// <param name="wishes">A run with other ones is another run.</param>
internal sealed class InterruptedRun(string root, PadWishes wishes)
{
    // Later on it is time to ask again anyway.
    private static readonly TimeSpan Lasting = TimeSpan.FromHours(12);

    private string Words => (wishes.IsForced ? " force" : "") + (wishes.IsFull ? " full" : "");

    private string FullPath => Path.Combine(root, NotesFolder.Name, "pads", "run");

    /// <summary>When the run began that did not end; null when there is none to go on with.</summary>
    public DateTimeOffset? Began(DateTimeOffset now)
    {
        var note = File.Exists(FullPath) ? File.ReadAllText(FullPath).Trim() : "";
        var began = note.EndsWith(Words, StringComparison.Ordinal) ? PadTimes.FromText(note[..^Words.Length]) : null;
        return began <= now && now - began < Lasting ? began : null;
    }

    public void Begin(DateTimeOffset now)
    {
        NotesFolder.Make(Path.GetDirectoryName(FullPath) ?? root);
        File.WriteAllText(FullPath, $"{PadTimes.Text(now)}{Words}\n");
    }

    public void End() => File.Delete(FullPath);
}
