using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Reads which tabs a browser has open: a line each, of the tab's name, its address and what it has.</summary>
internal static class TabList
{
    private const int LongestInChars = 512 * 1024;

    /// <summary>A browser that opens a stream tells its first tab with the request.</summary>
    public static ImmutableArray<(string Id, string Address, string Key)> In(IQueryCollection query)
        => query["id"].ToString() is { Length: > 0 } id ? [(id, query["at"].ToString(), query["has"].ToString())] : [];

    public static async Task<ImmutableArray<(string Id, string Address, string Key)>> Read(HttpRequest request, CancellationToken cancel)
    {
        using var reader = new StreamReader(request.Body);
        var text = new char[LongestInChars];
        var length = await reader.ReadBlockAsync(text, cancel);
        return
        [
            .. new string(text, 0, length).Split('\n').Select(static line => line.Split('\t'))
                .Where(static parts => parts is [{ Length: > 0 }, _, _])
                .Select(static parts => (parts[0], parts[1], parts[2])),
        ];
    }
}
