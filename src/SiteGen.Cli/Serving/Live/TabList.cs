using System.Text;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Reads which tabs a browser has open: a line each, of the tab's name, its address and what it has.</summary>
internal static class TabList
{
    // They fit into the longest body.
    private const int Most = 512;

    /// <summary>A browser that opens a stream tells its first tab with the request.</summary>
    public static ImmutableArray<(string Id, string Address, string Key)> In(IQueryCollection query)
        => query["id"].ToString() is { Length: > 0 } id ? [(id, query["at"].ToString(), query["has"].ToString())] : [];

    /// <summary>Null when nobody knows how long it is, or when there are too many.</summary>
    public static async Task<ImmutableArray<(string Id, string Address, string Key)>?> Read(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength is not (<= ServeLimits.LongestBody and var length))
        {
            return null;
        }

        var body = new byte[length];
        await request.Body.ReadExactlyAsync(body, cancel);
        ImmutableArray<(string, string, string)> told =
        [
            .. Encoding.UTF8.GetString(body).Split('\n').Select(static line => line.Split('\t'))
                .Where(static parts => parts is [{ Length: > 0 }, _, _])
                .Select(static parts => (parts[0], parts[1], parts[2])),
        ];
        return told.Length <= Most ? told : null;
    }
}
