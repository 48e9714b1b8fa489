using SiteGen.Tests.Support;

namespace SiteGen.Tests.Markdown.Goldmark;

/// <summary>A text with what Hugo 0.169 makes of it under one configuration; <c>refresh.py</c> beside the cases writes the latter.</summary>
internal sealed record GoldmarkCase(string File, string Title, string Config, string Markdown)
{
    private const string Mark = "%%%% ";

    public string Html { get; init; } = "";

    public string Contents { get; init; } = "";

    public static IEnumerable<GoldmarkCase> All(string within = "")
    {
        var folder = Path.Combine(Repository.Tests, "Markdown", "Goldmark", within);
        return Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);
    }

    private static List<GoldmarkCase> Read(string path)
    {
        var text = $"\n{System.IO.File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal)}";
        var config = "";
        List<GoldmarkCase> cases = [];
        foreach (var part in text.Split($"\n{Mark}", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var (title, body) = end < 0 ? (part, "") : (part[..end], part[(end + 1)..]);
            switch (title)
            {
                case "config":
                    config = body;
                    break;
                case "html":
                    cases[^1] = cases[^1] with { Html = body.TrimEnd('\n') };
                    break;
                case "toc":
                    cases[^1] = cases[^1] with { Contents = body.TrimEnd('\n') };
                    break;
                default:
                    cases.Add(new GoldmarkCase(Path.GetFileNameWithoutExtension(path), title, config, body));
                    break;
            }
        }

        return cases;
    }
}
