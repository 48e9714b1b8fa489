using System.Text;

namespace SiteGen.Output.Publishing;

/// <summary>The list of files we published, kept in the output folder: nothing that is not on it is ever deleted.</summary>
internal static class OutputManifest
{
    public const string FileName = ".sitegen-manifest";

    /// <summary>Written before files are moved into place, so that after a kill they are known as ours.</summary>
    public const string PendingFileName = ".sitegen-pending";

    private const string Header = "sitegen manifest 2";

    /// <summary>What is on record, files of an interrupted publication included; a damaged record counts as far as it can be read.</summary>
    /// <param name="comparer">How the disk compares names.</param>
    public static Dictionary<string, ManifestEntry> Read(string outputFolder, StringComparer comparer)
    {
        var entries = new Dictionary<string, ManifestEntry>(comparer);
        foreach (var name in (ReadOnlySpan<string>)[FileName, PendingFileName])
        {
            ReadFile(Path.Combine(outputFolder, name), entries);
        }

        return entries;
    }

    /// <summary>One such list alone, wherever it is kept.</summary>
    public static Dictionary<string, ManifestEntry> ReadFrom(string path, StringComparer comparer)
    {
        var entries = new Dictionary<string, ManifestEntry>(comparer);
        ReadFile(path, entries);
        return entries;
    }

    public static bool IsIn(string outputFolder)
        => File.Exists(Path.Combine(outputFolder, FileName)) || File.Exists(Path.Combine(outputFolder, PendingFileName));

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

    private static void ReadFile(string path, Dictionary<string, ManifestEntry> entries)
    {
        if (File.Exists(path))
        {
            ReadLines(File.ReadAllBytes(path), entries);
        }
    }

    private static void ReadLines(byte[] bytes, Dictionary<string, ManifestEntry> entries)
    {
        var text = Encoding.UTF8.GetString(bytes).AsSpan();
        foreach (var line in text.Split('\n'))
        {
            if (Parse(text[line]) is { } entry)
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

        // The list decides what is deleted: a path that leads out of the folder is no path of ours.
        return OutputPath.IsInside(path) ? new ManifestEntry(path, line[fields[0]].ToString(), size, modified) : null;
    }

    // Everything that some reader might take for the end of a line, or that UTF-8 cannot carry: % and four digits.
    private static bool IsEscaped(char letter)
        => letter is '%' or '\u2028' or '\u2029' || char.IsControl(letter) || char.IsSurrogate(letter);

    private static string Escape(string path)
    {
        if (!path.Any(IsEscaped))
        {
            return path;
        }

        var result = new StringBuilder(path.Length + 8);
        foreach (var letter in path)
        {
            _ = IsEscaped(letter)
                ? result.Append(CultureInfo.InvariantCulture, $"%{(int)letter:X4}")
                : result.Append(letter);
        }

        return result.ToString();
    }

    private static string Unescape(string path)
    {
        if (!path.Contains('%', StringComparison.Ordinal))
        {
            return path;
        }

        var result = new StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 5 <= path.Length
                && ushort.TryParse(path.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                i += 4;
            }
            else
            {
                result.Append(path[i]);
            }
        }

        return result.ToString();
    }
}
