using SiteGen.Images;
using SiteGen.Images.Metadata;
using SiteGen.Running;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>Remembers what may be told of each file: a browser asks for a film in dozens of parts, and each would walk the whole film first.</summary>
internal sealed class CleanedFiles(DeepWorkers workers, Func<Stream, string, CleanedFile> clean)
{
    private const int MostKept = 4096;

    private readonly RecentlyUsed<Known> _known = new(MostKept);

    /// <param name="path">Full path.</param>
    /// <param name="file">Opened there.</param>
    /// <param name="state">Tells the opened file's length and time.</param>
    public async Task<CleanedFile> Of(string path, Stream file, Func<string> state)
    {
        var before = state();
        if (_known.Find(path) is { } known && known.State == before)
        {
            return known.File;
        }

        var cleaned = await workers.Run(() => Clean(path, file));

        // What was written over while it was read is not remembered.
        if (state() == before)
        {
            _known.Keep(path, new(before, cleaned), 1);
        }

        return cleaned;
    }

    private CleanedFile Clean(string path, Stream file)
    {
        try
        {
            return clean(file, path);
        }
        catch (Exception exception) when (PictureException.IsBug(exception))
        {
            throw new PictureException(path, exception);
        }
    }

    private sealed record Known(string State, CleanedFile File);
}
