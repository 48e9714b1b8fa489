using System.Text;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Reads which tabs a browser has open: a line each, of the tab's name, its address and what it has.</summary>
internal static class TabList
{
    private const int LongestInBytes = 512 * 1024;

    /// <summary>A browser that opens a stream tells its first tab with the request.</summary>
    public static ImmutableArray<(string Id, string Address, string Key)> In(IQueryCollection query)
        => query["id"].ToString() is { Length: > 0 } id ? [(id, query["at"].ToString(), query["has"].ToString())] : [];

    public static async Task<ImmutableArray<(string Id, string Address, string Key)>> Read(HttpRequest request, CancellationToken cancel)
    {
        if (request.ContentLength is not (> 0 and <= LongestInBytes and var length))
        {
            return [];
        }

        var body = new byte[length];
        await request.Body.ReadExactlyAsync(body, cancel);
        return
        [
            .. Encoding.UTF8.GetString(body).Split('\n').Select(static line => line.Split('\t'))
                .Where(static parts => parts is [{ Length: > 0 }, _, _])
                .Select(static parts => (parts[0], parts[1], parts[2])),
        ];
    }
}
