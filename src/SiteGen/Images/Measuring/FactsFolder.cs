using System.Text;
using SiteGen.Configuration;
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
    private const string Header = "sitegen photo 1";

    public PhotoFacts? Read(SourceFile file)
    {
        if (folder is null || PathOf(folder, file) is not { } path || !File.Exists(path))
        {
            return null;
        }

        try
        {
            WholeFile.Use(path, now);
            return Parse(File.ReadAllText(path).Split('\n'));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or OverflowException)
        {
            return null;
        }
    }

    public void Write(SourceFile file, PhotoFacts facts)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            WholeFile.Write(PathOf(folder, file), path => File.WriteAllText(path, Text(facts)));
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

    private static string Text(PhotoFacts facts) => string.Join(
        '\n',
        Header,
        facts.Hash,
        facts.Format,
        facts.Width.ToString(CultureInfo.InvariantCulture),
        facts.Height.ToString(CultureInfo.InvariantCulture),
        (facts.IsAnimated ? "moves" : "") + (facts.HasAlpha ? "shows" : ""),
        facts.Colour,
        facts.Preview,
        "");

    private static PhotoFacts? Parse(string[] lines)
        => lines.Length < 9 || lines[0] != Header || !Enum.TryParse<ImageFormat>(lines[2], out var format)
            ? null
            : new PhotoFacts(
                new ContentHash(UInt128.Parse(lines[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
                format,
                int.Parse(lines[3], CultureInfo.InvariantCulture),
                int.Parse(lines[4], CultureInfo.InvariantCulture))
            {
                IsAnimated = lines[5].StartsWith("moves", StringComparison.Ordinal),
                HasAlpha = lines[5].EndsWith("shows", StringComparison.Ordinal),
                Colour = lines[6],
                Preview = lines[7],
            };
}
