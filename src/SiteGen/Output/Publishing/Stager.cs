using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output.Publishing;

/// <summary>Renders outputs into the staging folder, leaving out what is published already; one thread's worker.</summary>
internal sealed class Stager(OutputFolder folder, int number)
{
    private readonly ByteBuffer _buffer = new();
    private int _count;

    public Outcome<StagedFile> Stage(Output output) => output is FileOutput file ? Copy(file) : Render(output);

    private Outcome<StagedFile> Render(Output output)
    {
        _buffer.Clear();
        var diagnostics = output.Render(_buffer);
        var path = output.Url.OutputFile;
        var key = ContentHash.Of(_buffer.Written).ToString();
        var outcome = new Outcome<StagedFile>(new StagedFile(path, key, Recorded: Recorded(path, key)), diagnostics);
        if (outcome.HasErrors || outcome.Value.Recorded is not null)
        {
            return outcome;
        }

        switch (OnDisk(path))
        {
            case Standing.Same:
                return outcome;
            case Standing.Foreign:
                return Foreign(outcome, output);
            default:
                var staged = NextName();
                using (var target = new FileStream(staged, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
                {
                    target.Write(_buffer.Written);
                }

                return outcome with { Value = outcome.Value with { StagedAt = staged } };
        }
    }

    /// <summary>Copies are known by size and time of the original: photos are not read again at every build.</summary>
    private Outcome<StagedFile> Copy(FileOutput output)
    {
        var path = output.Url.OutputFile;
        var source = output.File;
        var key = $"copy-{source.Size}-{source.ModifiedUtcTicks}";
        var outcome = Outcome.Of(new StagedFile(path, key, Recorded: Recorded(path, key)));
        if (outcome.Value.Recorded is not null)
        {
            return outcome;
        }

        if (IsForeign(path) && !IsSameFile(source.FullPath, folder.FullPathOf(path)))
        {
            return Foreign(outcome, output);
        }

        var staged = NextName();
        try
        {
            File.Copy(source.FullPath, staged);
            return outcome with { Value = outcome.Value with { StagedAt = staged } };
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or FileNotFoundException)
        {
            var message = $"the file cannot be read: {exception.Message}";
            return outcome with { Diagnostics = [OutputRules.UnreadableFile.At(output.Claimant, message)] };
        }
    }

    private ManifestEntry? Recorded(string path, string key)
        => folder.Published.TryGetValue(path, out var entry) && entry.Key == key && folder.IsAsLeft(entry) ? entry : null;

    private Standing OnDisk(string path)
    {
        var file = new FileInfo(folder.FullPathOf(path));
        if (!file.Exists)
        {
            return Standing.Absent;
        }

        if (file.Length == _buffer.Length && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(_buffer.Written))
        {
            return Standing.Same;
        }

        return folder.Published.ContainsKey(path) ? Standing.Outdated : Standing.Foreign;
    }

    private bool IsForeign(string path) => !folder.Published.ContainsKey(path) && File.Exists(folder.FullPathOf(path));

    private static bool IsSameFile(string left, string right)
        => new FileInfo(left).Length == new FileInfo(right).Length
            && File.ReadAllBytes(left).AsSpan().SequenceEqual(File.ReadAllBytes(right));

    private Outcome<StagedFile> Foreign(Outcome<StagedFile> outcome, Output output)
    {
        var location = new SourceLocation(Path.Combine(Path.GetFileName(folder.FullPath), outcome.Value.Path));
        var message = $"{output.Noun} '{output.Url}' would replace a file that this program did not write";
        return outcome with { Diagnostics = [.. outcome.Diagnostics, OutputRules.ForeignFile.At(location, message)] };
    }

    private string NextName() => Path.Combine(folder.Staging, $"{number}-{_count++}");

    private enum Standing
    {
        Absent,
        Same,
        Outdated,
        Foreign,
    }
}
