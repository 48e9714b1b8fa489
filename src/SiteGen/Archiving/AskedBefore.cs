using SiteGen.Files;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>
/// Remembers in <c>.sitegen/</c> when each server was asked: a server counts on when a run ends (Etherpad's limit is one of addresses,
/// not of connections), and the next run may follow at once.
/// </summary>
/// <param name="root">The site's folder.</param>
/// <param name="isKept">Where nothing may be written, the notes of other runs count all the same.</param>
internal sealed class AskedBefore(string root, TimeProvider time, bool isKept = true)
{
    private string Folder => Path.Combine(root, NotesFolder.Name, "pads");

    /// <summary>How long ago a server was asked, the longest first; older times than the window are forgotten.</summary>
    public ImmutableArray<TimeSpan> AgesOf(string host, TimeSpan window)
    {
        var file = FileOf(host);
        if (!File.Exists(file))
        {
            return [];
        }

        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        ImmutableArray<long> recent =
        [
            .. File.ReadLines(file).Select(static line => long.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? at : 0)
                .Where(at => at <= now && now - at < window.TotalMilliseconds).Order(),
        ];
        if (isKept)
        {
            Write(() => File.WriteAllLines(file, recent.Select(LineOf)));
        }

        return [.. recent.Select(at => TimeSpan.FromMilliseconds(now - at))];
    }

    /// <summary>The server was asked just now.</summary>
    public void Note(string host)
    {
        if (isKept)
        {
            NotesFolder.Make(Folder);
            Write(() => File.AppendAllText(FileOf(host), LineOf(time.GetUtcNow().ToUnixTimeMilliseconds()) + "\n"));
        }
    }

    // Another run may write there at this moment: one note more or less does no harm.
    private static void Write(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
        }
    }

    private static string LineOf(long at) => at.ToString(CultureInfo.InvariantCulture);

    private string FileOf(string host) => Path.Combine(Folder, $"asked-{PadFileNames.Encode(host)}");
}
