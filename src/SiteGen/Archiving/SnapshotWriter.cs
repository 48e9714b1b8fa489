using System.Text;
using SiteGen.Files;
using SiteGen.Pads;
using SiteGen.References;

namespace SiteGen.Archiving;

/// <summary>
/// Writes copies of pads below the site's <c>pads/</c>. Each file appears whole or not at all, the JSON last: without it there is no copy.
/// No file is ever written over, but for the note when a pad was last seen.
/// </summary>
/// <param name="root">The site's folder.</param>
internal sealed class SnapshotWriter(string root, TimeProvider time)
{
    private const string Shelf = "pads";

    // Copies are compared by their hash, so git must not change line ends.
    private const string Attributes = "* -text\n";

    // What a killed run had not finished.
    private const string Ignored = "*.tmp\n";

    /// <summary>The first of the folders on the way that is a link; null when all is well.</summary>
    /// <param name="folder">The pad's, below <c>pads/</c>.</param>
    public string? LinkOnTheWay(string folder)
    {
        var path = new SourcePath(Shelf);
        foreach (var step in folder.Split('/').Prepend(""))
        {
            path = step.Length == 0 ? path : path.Append(step);
            if (new DirectoryInfo(FullPath(path)).LinkTarget is not null)
            {
                return path.Value;
            }
        }

        return null;
    }

    public PadSnapshot Write(PadName pad, string folder, string url, SnapshotParts parts)
    {
        var taken = FreeTime(folder, parts.After);
        var note = new PadSnapshotNote(pad.Name, taken)
        {
            Url = url,
            Text = PadFileNote.Of(parts.Text.Body),
            Html = parts.Html is null ? null : PadFileNote.Of(parts.Html),
            Etherpad = parts.Etherpad is null ? null : PadFileNote.Of(parts.Etherpad),
            IsLoss = parts.IsLoss,
            ETag = parts.Text.ETag,
            LastModified = parts.Text.LastModified,
        };
        var snapshot = new PadSnapshot(pad, note)
        {
            Text = Add(PathOf(folder, taken, ".txt"), parts.Text.Body),
            Html = parts.Html is null ? null : Add(PathOf(folder, taken, ".html"), parts.Html),
            Etherpad = parts.Etherpad is null ? null : Add(PathOf(folder, taken, ".etherpad"), parts.Etherpad),
        };
        Add(PathOf(folder, taken, ".json"), PadSnapshotJson.Write(note));
        return snapshot;
    }

    public PadSighting WriteSeen(string folder, PadState state)
    {
        var seen = new PadSighting(Now, state);
        Put(new SourcePath($"{Shelf}/{folder}").Append(PadSightingJson.FileName), PadSightingJson.Write(seen), overwrite: true);
        return seen;
    }

    private DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(time.GetUtcNow().ToUnixTimeSeconds());

    // Somebody may ask twice within a second, or have had a clock that ran ahead: the newest copy must have the latest name.
    private DateTimeOffset FreeTime(string folder, DateTimeOffset? after)
    {
        var taken = after >= Now ? after.Value.AddSeconds(1) : Now;
        while (SnapshotNames.Of(taken).Any(name => File.Exists(FullPath(new SourcePath($"{Shelf}/{folder}").Append(name)))))
        {
            taken = taken.AddSeconds(1);
        }

        return taken;
    }

    private SourceFile Add(SourcePath path, byte[] bytes)
    {
        Put(path, bytes, overwrite: false);
        var file = new FileInfo(FullPath(path));
        return new SourceFile(path, path.Value[(Shelf.Length + 1)..], file.FullName, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    private void Put(SourcePath path, byte[] bytes, bool overwrite)
    {
        var target = FullPath(path);
        Directory.CreateDirectory(FullPath(path.Folder));
        PutOnce(".gitattributes", Attributes);
        PutOnce(".gitignore", Ignored);

        // Hidden, so that no build takes it for a copy.
        var unfinished = Path.Combine(FullPath(path.Folder), $".{path.Name}.{Path.GetRandomFileName()}.tmp");
        using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(unfinished, target, overwrite);
    }

    // A link, even one that leads nowhere, is somebody's own.
    private void PutOnce(string name, string text)
    {
        var file = new FileInfo(FullPath(new SourcePath(Shelf).Append(name)));
        if (file is { Exists: false, LinkTarget: null })
        {
            using var stream = new FileStream(file.FullName, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    private static SourcePath PathOf(string folder, DateTimeOffset taken, string ending)
        => new($"{Shelf}/{folder}/{PadTimes.FileName(taken)}{ending}");

    private string FullPath(SourcePath path) => Path.Combine(root, path.Value);
}
