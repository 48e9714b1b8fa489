using SiteGen.Configuration;
using SiteGen.Images.Metadata;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>A file that was opened to be sent: whatever takes its place on the disk meanwhile, tag and bytes are of the same one.</summary>
internal sealed class PublishedFile : IAsyncDisposable
{
    private readonly FileOutput _output;
    private readonly FileStream _original;
    private readonly CleanedFiles _known;
    private readonly string _state;

    private PublishedFile(FileOutput output, FileStream original, CleanedFiles known)
    {
        (_output, _original, _known) = (output, original, known);
        _state = State();
    }

    /// <summary>Tells its bytes from all others, in quotes; taken before any of them is read.</summary>
    public string Tag => $"\"{_state}-{(int)_output.Metadata}-{MetadataStripper.Version}\"";

    public static PublishedFile Open(FileOutput output, CleanedFiles known)
        => new(output, new(output.File.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0), known);

    /// <summary>What a build would publish, to read from any place; null when it would publish nothing. Belongs to this.</summary>
    public async Task<Stream?> Bytes()
        => _output.Metadata == ImageMetadata.Keep ? _original
            : await _known.Of(_output.File.FullPath, _original, State) is { Withheld.Length: 0 } cleaned ? cleaned.Open(_original)
            : null;

    public ValueTask DisposeAsync() => _original.DisposeAsync();

    private string State() => string.Create(
        CultureInfo.InvariantCulture, $"{_original.Length:x}-{File.GetLastWriteTimeUtc(_original.SafeFileHandle).Ticks:x}");
}
