using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>Reads the folder of one pad; whatever is broken or does not belong there is told and passed over.</summary>
/// <param name="folder">Below <c>pads/</c>.</param>
internal sealed class PadFolderReader(string folder, List<Diagnostic> mistakes)
{
    /// <summary>Null when the folder is none of a pad.</summary>
    public PadFolderContents? Read(ImmutableArray<SourceFile> files)
    {
        var parts = folder.Split('/');
        if (parts is not [var host, var pad] || PadFileNames.Decode(host) is not { } hostName || hostName.Any(char.IsUpper))
        {
            TellForeign(files, "lies where no pad's files are: they are in 'pads/<host>/<pad>/'");
            return null;
        }

        var name = PadFileNames.Decode(pad);
        if (name is null && !PadFileNames.IsCut(pad))
        {
            TellForeign(files, $"lies in a folder that is none of a pad: '{pad}'");
            return null;
        }

        return Read(files, hostName, name);
    }

    // A cut name is told by the first snapshot that has it.
    private PadFolderContents? Read(ImmutableArray<SourceFile> files, string host, string? name)
    {
        var snapshots = new SnapshotReader(folder, files.ToDictionary(static file => file.Path.Name, StringComparer.Ordinal), mistakes);
        var found = ImmutableArray.CreateBuilder<PadSnapshot>();
        PadSighting? seen = null;
        foreach (var file in files)
        {
            if (file.Path.Name == PadSightingJson.FileName)
            {
                seen = SeenIn(file);
            }
            else if (SnapshotNames.TimeOf(file.Path.Name, SnapshotNames.Note) is { } time
                && snapshots.Read(file, time, (host, name)) is { } snapshot)
            {
                name = snapshot.Pad.Name;
                found.Add(snapshot);
            }
        }

        // Parts without a note are what a killed run leaves.
        var foreign = files.Where(static file => file.Path.Name != PadSightingJson.FileName && !SnapshotNames.Has(file.Path.Name));
        TellForeign(foreign, "is no file of a kept pad");
        return name is null ? null : new(new PadName(host, name), folder, found.DrainToImmutable(), seen);
    }

    private PadSighting? SeenIn(SourceFile file)
    {
        var (bytes, faults) = PadNoteFile.Read(file, PadRules.BrokenSeen, PadRules.BrokenSeen);
        mistakes.AddRange(faults);
        if (bytes is null)
        {
            return null;
        }

        var (seen, others) = PadSightingJson.Read(bytes, file.Path.Value);
        mistakes.AddRange(others);
        return seen;
    }

    private void TellForeign(IEnumerable<SourceFile> files, string what)
        => mistakes.AddRange(files.Select(file => PadRules.Foreign.At(new(file.Path.Value), $"'{file.Path.Value}' {what}")));
}
