using System.Net;
using System.Text;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What a page makes a browser load, as it is written there.</summary>
/// <param name="Sheets">Its style sheets; a script can exchange them one by one.</param>
/// <param name="Files">Scripts, pictures, films: when they change, the page is loaded again.</param>
/// <param name="Frame">The page without the addresses and hashes of its style sheets.</param>
internal sealed record PageAddresses(ImmutableArray<PageSheet> Sheets, ImmutableArray<string> Files, ReadOnlyMemory<byte> Frame)
{
    public static PageAddresses In(ReadOnlyMemory<byte> page)
    {
        var html = page.Span;
        var sheets = ImmutableArray.CreateBuilder<PageSheet>();
        var files = ImmutableArray.CreateBuilder<string>();
        var cuts = new List<Range>();
        for (var at = 0; HtmlTag.Next(html, at, out var tag); at = tag.Rest)
        {
            if (SheetOf(html, tag) is { } sheet)
            {
                var integrity = tag.Value("integrity"u8);
                sheets.Add(new(Text(html[sheet]), integrity is { } hash ? Text(html[hash]) : ""));
                cuts.Add(sheet);
                cuts.AddRange(integrity is { } cut ? [cut] : []);
            }
            else if (!tag.Is("a"u8))
            {
                Collect(html, tag, files);
            }
        }

        return new(sheets.DrainToImmutable(), files.DrainToImmutable(), cuts.Count == 0 ? page : Without(html, cuts));
    }

    private static Range? SheetOf(ReadOnlySpan<byte> html, HtmlTag tag)
        => tag.Is("link"u8) && tag.Value("rel"u8) is { } rel && Ascii.EqualsIgnoreCase(html[rel], "stylesheet"u8)
            ? tag.Value("href"u8)
            : null;

    private static void Collect(ReadOnlySpan<byte> html, HtmlTag tag, ImmutableArray<string>.Builder files)
    {
        Add(html, tag.Value("src"u8), files);
        Add(html, tag.Value("poster"u8), files);
        Add(html, tag.Is("link"u8) ? tag.Value("href"u8) : null, files);
        if (tag.Value("srcset"u8) is { } set)
        {
            foreach (var choice in Text(html[set]).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                files.Add(choice.Split(' ')[0]);
            }
        }
    }

    private static void Add(ReadOnlySpan<byte> html, Range? place, ImmutableArray<string>.Builder files)
    {
        if (place is { } value && !html[value].StartsWith("data:"u8))
        {
            files.Add(Text(html[value]));
        }
    }

    private static string Text(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&') ? WebUtility.HtmlDecode(text) : text;
    }

    private static byte[] Without(ReadOnlySpan<byte> html, List<Range> cuts)
    {
        var rest = new MemoryStream(html.Length);
        var at = 0;
        foreach (var cut in cuts.OrderBy(static cut => cut.Start.Value))
        {
            rest.Write(html[at..cut.Start.Value]);
            at = cut.End.Value;
        }

        rest.Write(html[at..]);
        return rest.ToArray();
    }
}
