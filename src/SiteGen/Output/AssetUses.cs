using System.Text;
using SiteGen.Content;
using SiteGen.Content.Urls;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>
/// The files of assets/ that the Markdown of some page names as a link or image: those are published, as in Hugo. Read from the
/// text as written, so that the plan knows them before anything is rendered; what only looks like a link is published too.
/// </summary>
internal static class AssetUses
{
    public static IEnumerable<SourceFile> Find(Site site, ImmutableArray<SourceFile> assets)
    {
        if (assets.IsEmpty)
        {
            return [];
        }

        var byPath = assets.ToDictionary(static file => $"/{file.Inside}", StringComparer.Ordinal);
        var used = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        foreach (var page in site.Pages)
        {
            if (page.Source is { } source)
            {
                Collect(source.Body.Span, byPath, used);
            }
        }

        return used.Values;
    }

    private static void Collect(ReadOnlySpan<byte> text, Dictionary<string, SourceFile> byPath, SortedDictionary<string, SourceFile> used)
    {
        // A target follows "](", or "]:" where it is defined apart.
        for (var at = text.IndexOf((byte)']'); at >= 0 && at + 1 < text.Length; at = text.IndexOf((byte)']'))
        {
            text = text[(at + 1)..];
            if (text[0] is not ((byte)'(' or (byte)':'))
            {
                continue;
            }

            var path = PathOf(TargetIn(text[1..]));
            if (byPath.TryGetValue(path, out var file))
            {
                used.TryAdd(path, file);
            }
        }
    }

    private static ReadOnlySpan<byte> TargetIn(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\n"u8);
        if (text.StartsWith("<"u8))
        {
            var close = text.IndexOf((byte)'>');
            return close < 0 ? [] : text[1..close];
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth < 0 || text[i] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                return text[..i];
            }
        }

        return text;
    }

    private static string PathOf(ReadOnlySpan<byte> target)
    {
        var end = target.IndexOfAny("?#"u8);
        var path = Encoding.UTF8.GetString(end < 0 ? target : target[..end]);
        path = path.Contains('%') ? Uri.UnescapeDataString(path) : path;
        return PathSteps.Resolve($"/{path}").Path;
    }
}
