using System.Text;
using SiteGen.Content;
using SiteGen.Content.Urls;
using SiteGen.Files;
using SiteGen.Images.Galleries;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Output;

/// <summary>
/// The files of assets/ that the Markdown of some page names in a figure, or as a link or image where the site resolves those: they
/// are published, as in Hugo. So are pictures that are shown as they are, without copies, where images become photos. Read from the text as written, so that the plan knows them before anything is rendered; what only
/// looks like a link is published too.
/// </summary>
internal sealed class AssetUses
{
    // In bytes; what goes on for longer names no file.
    private const int LongestTarget = 2000;

    // As in CommonMark's own reader.
    private const int DeepestParentheses = 32;

    private readonly Dictionary<string, SourceFile> _byPath;
    private readonly SortedDictionary<string, SourceFile> _used = new(StringComparer.Ordinal);

    private AssetUses(ImmutableArray<SourceFile> assets)
        => _byPath = assets.ToDictionary(static file => $"/{file.Inside}", StringComparer.Ordinal);

    public static IEnumerable<SourceFile> Find(Site site, ImmutableArray<SourceFile> assets)
    {
        if (assets.IsEmpty)
        {
            return [];
        }

        var uses = new AssetUses(assets);
        uses.CollectGalleries(site, assets);
        var resolvesLinks = site.LanguageParts.Any(static part => part.Config.Markup is { ResolvesLinks: true } or { ResolvesImages: true });
        foreach (var page in site.Pages)
        {
            if (page.Source is not { } source)
            {
                continue;
            }

            uses.CollectFigures(source.Body.Span);
            if (resolvesLinks)
            {
                uses.CollectLinks(source.Body.Span, static _ => true);
            }
            else if (site.LanguageOf(page).Config is { Enrichments: true } config)
            {
                uses.CollectLinks(source.Body.Span, file => PhotoFiles.IsPicture(file) && GalleryAssets.ArePublished(file, config));
            }
        }

        return uses._used.Values;
    }

    private void CollectGalleries(Site site, ImmutableArray<SourceFile> assets)
    {
        if (!site.Config.Enrichments)
        {
            return;
        }

        foreach (var page in site.Pages)
        {
            if (page.Source is { } source && GalleryMarks.HasCall(source.Body.Span))
            {
                var config = site.LanguageOf(page).Config;
                foreach (var file in GalleryAssets.Find(assets, GalleryPatterns.In(Encoding.UTF8.GetString(source.Body.Span)), config))
                {
                    _used.TryAdd($"/{file.Inside}", file);
                }
            }
        }
    }

    private void CollectFigures(ReadOnlySpan<byte> text)
    {
        for (var at = text.IndexOf("figure"u8); at >= 0; at = text.IndexOf("figure"u8))
        {
            var isCall = text[..at].TrimEnd(" \t\r\n"u8) is [.., (byte)'{', (byte)'<' or (byte)'%'];
            text = text[(at + "figure"u8.Length)..];
            if (!isCall)
            {
                continue;
            }

            var end = text.IndexOf("}}"u8);
            if (end < 0)
            {
                return;
            }

            CollectSources(text[..end]);
            text = text[end..];
        }
    }

    private void CollectSources(ReadOnlySpan<byte> arguments)
    {
        for (var at = arguments.IndexOf("src"u8); at >= 0; at = arguments.IndexOf("src"u8))
        {
            arguments = arguments[(at + "src"u8.Length)..].TrimStart(" \t\r\n"u8);
            if (arguments is not [(byte)'=', ..])
            {
                continue;
            }

            var value = arguments[1..].TrimStart(" \t\r\n"u8);
            value = value[..Math.Min(value.Length, LongestTarget)];
            var close = value is [(byte)'"' or (byte)'`', ..] ? value[1..].IndexOf(value[0]) : -1;
            Use(close >= 0 ? value[1..(close + 1)] : value[..WordEnd(value)], mayLeaveRoot: false, static _ => true);
        }
    }

    private static int WordEnd(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny(" \t\r\n"u8);
        return end >= 0 ? end : text.Length < LongestTarget ? text.Length : 0;
    }

    private void CollectLinks(ReadOnlySpan<byte> text, Func<SourceFile, bool> isWanted)
    {
        // A target follows "](", or "]:" where it is defined apart.
        for (var at = text.IndexOf((byte)']'); at >= 0 && at + 1 < text.Length; at = text.IndexOf((byte)']'))
        {
            text = text[(at + 1)..];
            if (text[0] is (byte)'(' or (byte)':')
            {
                Use(TargetIn(text[1..]), mayLeaveRoot: true, isWanted);
            }
        }
    }

    private void Use(ReadOnlySpan<byte> target, bool mayLeaveRoot, Func<SourceFile, bool> isWanted)
    {
        var (path, leavesRoot) = PathOf(target);
        if ((mayLeaveRoot || !leavesRoot) && _byPath.TryGetValue(path, out var file) && isWanted(file))
        {
            _used.TryAdd(path, file);
        }
    }

    private static ReadOnlySpan<byte> TargetIn(ReadOnlySpan<byte> text)
    {
        text = text.TrimStart(" \t\r\n"u8);
        text = text[..Math.Min(text.Length, LongestTarget)];
        if (text.StartsWith("<"u8))
        {
            var close = text.IndexOf((byte)'>');
            return close < 0 ? [] : text[1..close];
        }

        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (depth > DeepestParentheses)
            {
                return [];
            }

            if (depth < 0 || text[i] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r')
            {
                return text[..i];
            }
        }

        return text.Length < LongestTarget ? text : [];
    }

    private static (string Path, bool LeavesRoot) PathOf(ReadOnlySpan<byte> target)
    {
        var end = target.IndexOfAny("?#"u8);
        var path = Encoding.UTF8.GetString(end < 0 ? target : target[..end]);
        path = path.Contains('%') ? Uri.UnescapeDataString(path) : path;
        return PathSteps.Resolve($"/{path}");
    }
}
