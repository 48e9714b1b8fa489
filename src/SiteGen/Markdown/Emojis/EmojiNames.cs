using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Markdown.Emojis;

/// <summary>
/// GitHub's short names and what Hugo 0.169 puts in their place: what it answered when asked for each, kept in
/// <c>names.txt</c> as lines of a name and its code points.
/// </summary>
internal static class EmojiNames
{
    private const string Resource = "emojis/names.txt";

    public static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(EmojiNames).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"'{Resource}' is not part of this program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            names.Add(line[..end], Text(line.AsSpan(end + 1)));
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Text(ReadOnlySpan<char> codePoints)
    {
        var text = new StringBuilder();
        foreach (var range in codePoints.Split(' '))
        {
            var value = int.Parse(codePoints[range], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            text.Append(new Rune(value).ToString());
        }

        return text.ToString();
    }
}
