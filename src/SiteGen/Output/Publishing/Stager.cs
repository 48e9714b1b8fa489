using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Metadata;

namespace SiteGen.Output.Publishing;

/// <summary>Renders outputs into the staging folder, leaving out what is published already; one thread's worker.</summary>
internal sealed class Stager(OutputFolder folder, CopyKeys keys, int number)
{
    private readonly ByteBuffer _buffer = new();
    private int _count;

    public Outcome<StagedFile> Stage(Output output) => output is FileOutput file ? Copy(file) : Render(output);

    private Outcome<StagedFile> Render(Output output)
    {
        _buffer.Clear();
        var rendered = output.Render(_buffer);
        if (rendered.IsLeftOut)
        {
            return Outcome.Of(new StagedFile(output.Url.OutputFile, "") { IsLeftOut = true, IsList = output.Category == OutputCategory.List }, rendered.Diagnostics);
        }

        var key = ContentHash.Of(_buffer.Written).ToString();
        var known = Known(output.Url, key).Value with { Emitted = rendered.Emitted };
        var outcome = Outcome.Of(known, rendered.Diagnostics);
        return outcome.HasErrors || outcome.Value.Recorded is not null
            ? outcome
            : Settle(outcome, Named(output), path => FileBytes.AreEqual(path, _buffer.WrittenMemory), target =>
            {
                using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
                file.Write(_buffer.Written);
            });
    }

    /// <summary>A file that was made for the pages; what it is stands in its address.</summary>
    /// <param name="madeAt">Full path of its bytes.</param>
    public Outcome<StagedFile> Stage(DerivedFile file, string madeAt)
    {
        var outcome = Known(file.Url, $"derived-{file.Url.OutputFile}");
        return outcome.Value.Recorded is not null
            ? outcome
            : Settle(outcome, $"the picture '{file.Url}'", path => FileBytes.AreEqual(path, madeAt), target => File.Copy(madeAt, target));
    }

    /// <summary>The same for one whose bytes are known already.</summary>
    public Outcome<StagedFile> Stage(MadeFile file)
    {
        var outcome = Known(file.Url, $"made-{file.Url.OutputFile}");
        return outcome.Value.Recorded is not null
            ? outcome
            : Settle(outcome, $"the theme's file '{file.Url}'", path => FileBytes.AreEqual(path, file.Bytes), target =>
            {
                using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
                stream.Write(file.Bytes.Span);
            });
    }

    private Outcome<StagedFile> Copy(FileOutput output)
    {
        CleanedFile? cleaned = null;
        Outcome<StagedFile> outcome;
        try
        {
            var key = keys.Of(output);
            if (Noted(output.Url, key) is { } noted && Known(output.Url, noted.Mark(key)).Value is { Recorded: not null } known)
            {
                return Told(output, known, noted);
            }

            cleaned = output.Clean();
            if (cleaned is { Withheld.Length: > 0 })
            {
                var kept = new StagedFile(output.Url.OutputFile, "") { IsWithheld = true, HadLocation = cleaned.HasLocation };
                return Outcome.Of(kept, [output.Withheld(cleaned)]);
            }

            var facts = CopyFacts.Of(cleaned);
            outcome = Told(output, new StagedFile(output.Url.OutputFile, facts.Mark(key)), facts);

            // What fails from here on is the disk that we write to.
            output.Open(cleaned).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var message = $"the file cannot be read: {exception.Message}";
            return Outcome.Of(new StagedFile(output.Url.OutputFile, ""), [OutputRules.UnreadableFile.At(output.Claimant, message)]);
        }

        return Settle(
            outcome, Named(output), path => FileBytes.AreEqual(path, output.Open(cleaned)), target => Copy(output, cleaned, target));
    }

    private static void Copy(FileOutput output, CleanedFile? cleaned, string target)
    {
        if (cleaned is null or { IsUnchanged: true })
        {
            File.Copy(output.File.FullPath, target);
            return;
        }

        using var source = output.Open(cleaned);
        using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
        source.CopyTo(file);
    }

    // What the last build noted of the file, if it is still the same.
    private CopyFacts? Noted(UrlPath url, string key)
        => folder.Published.TryGetValue(url.OutputFile, out var entry) ? CopyFacts.Read(entry.Key, key) : null;

    private static Outcome<StagedFile> Told(FileOutput output, StagedFile file, CopyFacts facts) => Outcome.Of(
        file with { HadLocation = facts.HasLocation },
        facts.IsDamaged ? [MetadataRules.Damaged.At(output.Claimant, "the file is damaged: parts of it that may be metadata are left out")] : []);

    /// <summary>The file with what the manifest says of it, if that still holds.</summary>
    private Outcome<StagedFile> Known(UrlPath url, string key)
    {
        var path = url.OutputFile;
        var holds = folder.Published.TryGetValue(path, out var entry) && entry.Key == key && entry.Path == path && folder.IsAsLeft(entry);
        return Outcome.Of(new StagedFile(path, key, Recorded: holds ? entry : null));
    }

    /// <summary>Writes the file, unless its bytes are there already or a stranger's are.</summary>
    private Outcome<StagedFile> Settle(
        Outcome<StagedFile> outcome, string what, Func<string, bool> hasSameBytes, Action<string> write)
    {
        var file = outcome.Value;
        var target = folder.FullPathOf(file.Path);
        var isOurs = folder.IsOurs(file.Path);
        if (File.Exists(target))
        {
            if (hasSameBytes(target))
            {
                // Without a record nobody can tell whose it is; with one, it is somebody else's.
                return isOurs || !folder.HasRecord ? outcome : outcome with { Value = file with { Key = ManifestEntry.Theirs } };
            }

            if (!isOurs)
            {
                var message = $"{what} would replace a file that this program did not write";
                var mistake = OutputRules.ForeignFile.At(folder.Location(file.Path), message);
                return outcome with { Diagnostics = [.. outcome.Diagnostics, mistake] };
            }
        }

        var staged = Path.Combine(folder.Staging, string.Create(CultureInfo.InvariantCulture, $"{number}-{_count++}"));
        write(staged);
        return outcome with { Value = file with { StagedAt = staged } };
    }

    private static string Named(Output output) => $"{output.Noun} '{output.Url}'";
}
