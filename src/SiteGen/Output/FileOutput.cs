using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Metadata;

namespace SiteGen.Output;

/// <summary>A file of static/, or a page's resource: published byte for byte, except for what pictures and films tell of their makers.</summary>
/// <param name="File">The file.</param>
/// <param name="Url">Below the base path.</param>
/// <param name="Owner">The page whose resource it is; null for a file of its own.</param>
public sealed record FileOutput(SourceFile File, UrlPath Url, Page? Owner = null) : Output(Url, new SourceLocation(File.Path.Value))
{
    private const int ChunkBytes = 128 * 1024;

    /// <summary><c>images.metadata</c>.</summary>
    public ImageMetadata Metadata { get; init; }

    public override string Noun => "the file";

    public override bool IsAddressDoubtful => Owner is { IsAddressDoubtful: true };

    public override OutputCategory Category => OutputCategory.File;

    public override Rendered Render(ByteBuffer target)
    {
        try
        {
            var cleaned = Clean();
            if (cleaned is { Withheld.Length: > 0 })
            {
                return Rendered.Nothing with { Diagnostics = [Withheld(cleaned)] };
            }

            using var source = Open(cleaned);
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

    /// <summary>What must not be published of it; null when it is to be published as it is.</summary>
    internal CleanedFile? Clean()
    {
        try
        {
            return Metadata == ImageMetadata.Keep ? null : MetadataStripper.Clean(File.FullPath);
        }
        catch (Exception exception) when (PictureException.IsBug(exception))
        {
            throw new PictureException(File.Path.Value, exception);
        }
    }

    internal Diagnostic Withheld(CleanedFile cleaned)
        => MetadataRules.Withheld.At(Claimant, $"the file is not published: it {cleaned.Withheld}");

    /// <summary>The bytes to publish.</summary>
    internal Stream Open(CleanedFile? cleaned)
    {
        var source = new FileStream(File.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        return cleaned is null ? source : cleaned.Open(source);
    }
}
