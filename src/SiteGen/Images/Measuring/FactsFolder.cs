using System.Text;
using SiteGen.Files;

namespace SiteGen.Images.Measuring;

/// <summary>
/// Facts of photos kept between builds, a small file for each, so that a build reads no photo that it has seen before. Losing them costs
/// time, nothing else.
/// </summary>
/// <param name="folder">Full path; null = nothing is kept.</param>
/// <param name="now">When the build began.</param>
internal sealed class FactsFolder(string? folder, DateTimeOffset now)
{
    public PhotoMeasures? Read(SourceFile file)
    {
        if (folder is null || PathOf(folder, file) is not { } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            WholeFile.Use(path, now);
            return FactsText.Parse(File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    public void Write(SourceFile file, PhotoMeasures facts)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            WholeFile.Write(PathOf(folder, file), now, path => File.WriteAllText(path, FactsText.Of(facts)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string PathOf(string folder, SourceFile file)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{file.FullPath}\n{file.Size}\n{file.ModifiedUtcTicks}");
        return Path.Combine(folder, $"{ContentHash.Of(Encoding.UTF8.GetBytes(key))}.facts");
    }
}
