using SiteGen.Content.Urls;
using SiteGen.Files;

namespace SiteGen.Templates.Assets;

/// <summary>What names of assets tell, and how one file's address is written in another.</summary>
internal static class AssetNames
{
    public static AssetKind KindOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".css" => AssetKind.Style,
        ".js" or ".mjs" => AssetKind.Script,
        _ => AssetKind.Other,
    };

    public static string MediaTypeOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".css" => "text/css",
        ".js" or ".mjs" => "text/javascript",
        ".json" or ".map" => "application/json",
        ".webmanifest" => "application/manifest+json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".gif" => "image/gif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".ttf" => "font/ttf",
        ".otf" => "font/otf",
        ".txt" => "text/plain",
        ".wasm" => "application/wasm",
        _ => "application/octet-stream",
    };

    /// <summary>A name as a template may write it: a slash in front is none too many. Null when it leads out of assets/ or nowhere.</summary>
    public static string? Plain(string written)
    {
        var (path, leaves) = PathSteps.Resolve($"/{written}");
        return leaves || path.Length < 2 ? null : path[1..];
    }

    /// <summary>
    /// Where an address in a file leads from that file's folder, without what follows <c>?</c> or <c>#</c>; null when it is none of a
    /// neighbour.
    /// </summary>
    public static (string Name, string Suffix)? Neighbour(string address, string folder)
    {
        if (address.Length == 0 || address[0] is '/' or '#' or '?' || address.Contains(':'))
        {
            return null;
        }

        var end = address.AsSpan().IndexOfAny('?', '#');
        end = end < 0 ? address.Length : end;
        return Plain($"{folder}{address[..end]}") is { } name ? (name, address[end..]) : null;
    }

    /// <summary>A path from a folder on, as addresses are written: <c>../fonts/a.woff2</c>.</summary>
    public static string Relative(string folder, string name)
    {
        var from = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = name.Split('/');
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        var up = string.Concat(Enumerable.Repeat("../", from.Length - shared));
        return PercentEncoding.EncodePath($"{(up.Length == 0 ? "./" : up)}{string.Join('/', to[shared..])}");
    }
}
