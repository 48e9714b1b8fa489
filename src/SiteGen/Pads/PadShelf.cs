using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>All that is kept of pads in a site's folder.</summary>
public sealed class PadShelf
{
    public static readonly PadShelf Empty = new([], []);

    private readonly FrozenDictionary<PadName, PadHistory> _byPad;
    private readonly FrozenDictionary<PadName, PadFolderContents> _folders;

    private PadShelf(ImmutableArray<PadHistory> all, IEnumerable<PadFolderContents> folders)
    {
        All = all;
        _byPad = all.ToFrozenDictionary(static history => history.Pad);
        _folders = folders.ToFrozenDictionary(static folder => folder.Pad);
    }

    /// <summary>Pads with at least one snapshot, by host and name.</summary>
    public ImmutableArray<PadHistory> All { get; }

    /// <param name="files">Those below <c>pads/</c>.</param>
    public static Outcome<PadShelf> Read(ImmutableArray<SourceFile> files)
    {
        if (files.IsEmpty)
        {
            return Outcome.Of(Empty);
        }

        List<Diagnostic> mistakes = [];
        var folders = new Dictionary<PadName, PadFolderContents>();
        mistakes.AddRange(files.Where(static file => file.IsLink).Select(LinkedFile));
        foreach (var group in files.Where(static file => !file.IsLink).GroupBy(FolderOf, StringComparer.Ordinal))
        {
            if (new PadFolderReader(group.Key, mistakes).Read([.. group]) is { } contents)
            {
                folders[contents.Pad] = folders.TryGetValue(contents.Pad, out var before) ? before.With(contents) : contents;
            }
        }

        var histories = folders.Values.Where(static folder => !folder.Snapshots.IsEmpty).Select(static folder => folder.History)
            .OrderBy(static history => history.Pad.Host, StringComparer.Ordinal).ThenBy(static history => history.Pad.Name, StringComparer.Ordinal);
        return Outcome.Of(new PadShelf([.. histories], folders.Values), mistakes);
    }

    /// <summary>Nothing there is of a pad.</summary>
    public bool IsEmpty => _folders.Count == 0;

    /// <summary>Null for a pad that no copy is kept of.</summary>
    public PadHistory? Find(PadName pad) => _byPad.GetValueOrDefault(pad);

    /// <summary>The last answer of its server, be there a copy or not; null when it was never noted.</summary>
    public PadSighting? SeenOf(PadName pad) => _folders.GetValueOrDefault(pad)?.Seen;

    /// <summary>Where pads are kept, and where further ones go.</summary>
    public PadFolders Folders() => new(_folders.Values.OrderBy(static folder => folder.Folder, StringComparer.Ordinal)
        .Select(static folder => (folder.Pad, folder.Folder)));

    // Whoever sends a site a change could have any file of the machine shown by it.
    private static Diagnostic LinkedFile(SourceFile file)
        => PadRules.Foreign.At(new(file.Path.Value), $"'{file.Path.Value}' is a link, and links are passed over");

    private static string FolderOf(SourceFile file) => file.Inside.LastIndexOf('/') is >= 0 and var slash ? file.Inside[..slash] : "";
}
