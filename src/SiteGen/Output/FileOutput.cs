using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>A file published byte for byte: from static/, or a page's resource.</summary>
/// <param name="File">The file.</param>
/// <param name="Url">Below the base path.</param>
/// <param name="Owner">The page whose resource it is; null for a file of its own.</param>
public sealed record FileOutput(SourceFile File, UrlPath Url, Page? Owner = null) : Output(Url, new SourceLocation(File.Path.Value))
{
    private const int ChunkBytes = 128 * 1024;

    public override string Noun => "the file";

    public override bool IsAddressDoubtful => Owner is { IsAddressDoubtful: true };

    public override OutputCategory Category => OutputCategory.File;

    public override Rendered Render(ByteBuffer target)
    {
        try
        {
            using var source = System.IO.File.OpenRead(File.FullPath);
            int read;
            while ((read = source.Read(target.GetSpan(ChunkBytes)[..ChunkBytes])) > 0)
            {
                target.Advance(read);
            }

            return Rendered.Sound;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new([OutputRules.UnreadableFile.At(Claimant, $"the file cannot be read: {exception.Message}")], []);
        }
    }
}
