using System.Text;

namespace SiteGen.Checking.Mending;

/// <summary>A file of an author's, with its links mended.</summary>
/// <param name="File">Relative to the site's root.</param>
/// <param name="Lines">Those that differ.</param>
public sealed record MendedFile(string File, string FullPath, ImmutableArray<MendedLine> Lines)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>All of it.</summary>
    public required string Text { get; init; }

    /// <summary>How many links were mended.</summary>
    public required int Links { get; init; }

    /// <summary>Puts the mended text in place of the old one.</summary>
    public void Write() => System.IO.File.WriteAllBytes(FullPath, Utf8.GetBytes(Text));

    /// <summary>As programs like <c>patch</c> read it: a unified diff without context.</summary>
    public string ToDiff()
    {
        var diff = new StringBuilder($"--- a/{File}\n+++ b/{File}\n");
        foreach (var line in Lines)
        {
            diff.Append(CultureInfo.InvariantCulture, $"@@ -{line.Number} +{line.Number} @@\n-{line.Old}\n+{line.New}\n");
        }

        return diff.ToString();
    }

    /// <summary>Null when none of the links is found as it was told, or the file is not plain UTF-8.</summary>
    internal static MendedFile? Of(string file, string fullPath, ImmutableArray<Correction> corrections)
    {
        try
        {
            var bytes = System.IO.File.ReadAllBytes(fullPath);
            var text = Utf8.GetString(bytes);
            return Utf8.GetBytes(text).AsSpan().SequenceEqual(bytes) ? Of(file, fullPath, text, corrections) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    internal static MendedFile? Of(string file, string fullPath, string text, ImmutableArray<Correction> corrections)
    {
        var old = text.Split('\n');
        var lines = (string[])old.Clone();
        var mended = 0;
        foreach (var correction in corrections.OrderBy(static one => one.At).ThenBy(static one => one.Old, StringComparer.Ordinal))
        {
            mended += Replace(lines, correction) ? 1 : 0;
        }

        return mended == 0 ? null : new(file, fullPath,
        [
            .. lines.Select((line, index) => new MendedLine(index + 1, old[index], line)).Where(static line => line.Old != line.New),
        ])
        {
            Text = string.Join('\n', lines),
            Links = mended,
        };
    }

    // The address follows the words of a link, on a later line perhaps; where it is defined apart, far below.
    private static bool Replace(string[] lines, Correction correction)
    {
        var column = Math.Max(correction.At.Column - 1, 0);
        for (var number = correction.At.Line - 1; number >= 0 && number < lines.Length; number++, column = 0)
        {
            var line = lines[number];
            for (var at = Math.Min(column, line.Length); (at = line.IndexOf(correction.Old, at, StringComparison.Ordinal)) >= 0; at++)
            {
                var end = at + correction.Old.Length;

                // The words of a link may be an address, too; they stay.
                var isWords = end < line.Length && line[end] == ']' && at != column;
                if (!isWords && EndsAt(line, end))
                {
                    lines[number] = string.Concat(line.AsSpan(0, at), correction.New, line.AsSpan(end));
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsAt(string line, int end)
        => end >= line.Length || !(char.IsLetterOrDigit(line[end]) || line[end] is '/' or '-' or '_' or '%' or '#' or '?' or '&' or '=');
}
