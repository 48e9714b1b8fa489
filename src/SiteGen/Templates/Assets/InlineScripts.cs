using System.Text;

namespace SiteGen.Templates.Assets;

/// <summary>
/// The scripts that templates write into pages: those named by <c>inline_script '…'</c> in some template. They are read from the templates'
/// text, because a policy has to name them all before the first page is rendered.
/// </summary>
internal sealed class InlineScripts(Theme theme, AssetShelf shelf)
{
    private const string Call = "inline_script";

    private readonly Lazy<ImmutableArray<string>> _names = new(() => [.. theme.Texts().SelectMany(NamesIn).Distinct().Order(StringComparer.Ordinal)]);

    public bool Has(string name) => _names.Value.Contains(name);

    /// <summary>What stands between their tags.</summary>
    public IEnumerable<string> Texts => _names.Value.Select(shelf.Find).OfType<AssetSource>().Select(source => TextOf(shelf.Make(source.Name, [source])));

    public static string TextOf(MadeAsset script) => Encoding.UTF8.GetString(script.File.Bytes.Span).Trim();

    private static IEnumerable<string> NamesIn(string template)
    {
        for (var at = template.IndexOf(Call, StringComparison.Ordinal); at >= 0; at = template.IndexOf(Call, at, StringComparison.Ordinal))
        {
            at += Call.Length;
            var quote = at;
            while (quote < template.Length && (template[quote] is ' ' or '('))
            {
                quote++;
            }

            if (quote < template.Length && template[quote] is '\'' or '"' && template.IndexOf(template[quote], quote + 1) is > 0 and var end
                && AssetNames.Plain(template[(quote + 1)..end]) is { } name)
            {
                yield return name;
            }
        }
    }
}
