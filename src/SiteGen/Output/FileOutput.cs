using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>A file published byte for byte: from static/, or a page's resource.</summary>
public sealed record FileOutput(SourceFile File, UrlPath Url) : Output(Url, new SourceLocation(File.Path.Value))
{
    private const int ChunkBytes = 128 * 1024;

    public override string Noun => "the file";

    public override OutputCategory Category => OutputCategory.File;

    public override ImmutableArray<Diagnostic> Render(ByteBuffer target)
    {
        try
        {
            using var source = System.IO.File.OpenRead(File.FullPath);
            int read;
            while ((read = source.Read(target.GetSpan(ChunkBytes)[..ChunkBytes])) > 0)
            {
                target.Advance(read);
            }

            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [OutputRules.UnreadableFile.At(Claimant, $"the file cannot be read: {exception.Message}")];
        }
    }
}
