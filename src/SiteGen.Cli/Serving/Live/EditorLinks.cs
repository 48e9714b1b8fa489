using System.Collections.Frozen;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Addresses that open a place of a file in the author's editor.</summary>
internal sealed class EditorLinks
{
    public const string Usual = "vscode";

    private const string None = "none";

    // As the editors' own manuals give them; {file} begins with a slash.
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["vscode"] = "vscode://file{file}:{line}:{column}",
        ["vscode-insiders"] = "vscode-insiders://file{file}:{line}:{column}",
        ["vscodium"] = "vscodium://file{file}:{line}:{column}",
        ["cursor"] = "cursor://file{file}:{line}:{column}",
        ["zed"] = "zed://file{file}:{line}:{column}",
        ["idea"] = "idea://open?file={file}&line={line}&column={column}",
        ["sublime"] = "subl://open?url=file://{file}&line={line}&column={column}",
        ["textmate"] = "txmt://open?url=file://{file}&line={line}&column={column}",
        [None] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string _template;

    private EditorLinks(string template) => _template = template;

    /// <summary>The names that <see cref="Of"/> knows, in the order of a manual.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Known.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Opens nothing.</summary>
    public static EditorLinks Nothing { get; } = new("");

    /// <summary>By an editor's name, or an address with <c>{file}</c>; null when it is neither.</summary>
    public static EditorLinks? Of(string editor)
        => Known.TryGetValue(editor, out var template) ? new(template) : IsTemplate(editor) ? new(editor) : null;

    /// <summary>Where a click leads; null when no editor is to be opened.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="line">1-based; 0 = anywhere.</param>
    /// <param name="column">1-based; 0 = anywhere.</param>
    public string? For(string fullPath, int line, int column)
    {
        return _template.Length == 0 ? null : _template
            .Replace("{file}", Encoded(fullPath), StringComparison.Ordinal)
            .Replace("{line}", Number(line), StringComparison.Ordinal)
            .Replace("{column}", Number(column), StringComparison.Ordinal);
    }

    // A script is no editor: pages would run what a click on it says.
    private static bool IsTemplate(string text)
        => text.Contains("{file}", StringComparison.Ordinal)
            && text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
            && Uri.CheckSchemeName(text[..colon])
            && text[..colon].ToLowerInvariant() is not ("javascript" or "data" or "vbscript");

    private static string Encoded(string fullPath)
    {
        var path = fullPath.Replace('\\', '/');
        var parts = path.TrimStart('/').Split('/').Select(static part => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal));
        return $"/{string.Join('/', parts)}";
    }

    private static string Number(int place) => Math.Max(1, place).ToString(CultureInfo.InvariantCulture);
}
