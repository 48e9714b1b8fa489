using System.Text;

namespace SiteGen.Output.Publishing;

/// <summary>The list of files we published, kept in the output folder: nothing that is not on it is ever deleted.</summary>
internal static class OutputManifest
{
    public const string FileName = ".sitegen-manifest";

    /// <summary>Written before files are moved into place, so that after a kill they are known as ours.</summary>
    public const string PendingFileName = ".sitegen-pending";

    private const string Header = "sitegen manifest 1";

    /// <summary>What is on record, files of an interrupted publication included; a damaged record counts as far as it can be read.</summary>
    public static Dictionary<string, ManifestEntry> Read(string outputFolder)
    {
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        foreach (var name in (ReadOnlySpan<string>)[FileName, PendingFileName])
        {
            var path = Path.Combine(outputFolder, name);
            if (File.Exists(path))
            {
                ReadLines(File.ReadAllBytes(path), entries);
            }
        }

        return entries;
    }

    /// <summary>Written beside and renamed: a reader sees the old list or the new one.</summary>
    public static void Write(string outputFolder, string fileName, IEnumerable<ManifestEntry> entries)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var entry in entries.OrderBy(static entry => entry.Path, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Key}\t{entry.Size}\t{entry.ModifiedUtcTicks}\t");
            text.Append(Escape(entry.Path)).Append('\n');
        }

        var target = Path.Combine(outputFolder, fileName);
        File.WriteAllText(target + "~", text.ToString());
        File.Move(target + "~", target, overwrite: true);
    }

    private static void ReadLines(byte[] bytes, Dictionary<string, ManifestEntry> entries)
    {
        var text = Encoding.UTF8.GetString(bytes).AsSpan();
        foreach (var line in text.EnumerateLines())
        {
            if (Parse(line) is { } entry)
            {
                entries[entry.Path] = entry;
            }
        }
    }

    private static ManifestEntry? Parse(ReadOnlySpan<char> line)
    {
        Span<Range> fields = stackalloc Range[4];
        if (line.Split(fields, '\t') != 4
            || !long.TryParse(line[fields[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || !long.TryParse(line[fields[2]], NumberStyles.None, CultureInfo.InvariantCulture, out var modified))
        {
            return null;
        }

        var path = Unescape(line[fields[3]].ToString());
        return IsInside(path) ? new ManifestEntry(path, line[fields[0]].ToString(), size, modified) : null;
    }

    // The list decides what is deleted: a path that leads out of the folder is no path of ours.
    private static bool IsInside(string path)
        => path.Length > 0 && path[0] != '/' && !path.Contains('\\', StringComparison.Ordinal)
            && !path.Split('/').Any(static part => part is ".." or "." or "");

    private static string Escape(string path) => path.AsSpan().ContainsAny("%\n\r\t")
        ? path.Replace("%", "%25", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\t", "%09", StringComparison.Ordinal)
        : path;

    private static string Unescape(string path) => path.Contains('%', StringComparison.Ordinal)
        ? path.Replace("%0A", "\n", StringComparison.Ordinal).Replace("%0D", "\r", StringComparison.Ordinal)
            .Replace("%09", "\t", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal)
        : path;
}
