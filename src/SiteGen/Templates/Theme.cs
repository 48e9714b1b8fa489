using System.Collections.Frozen;
using SiteGen.Running;

namespace SiteGen.Templates;

/// <summary>All templates a site can use, the strongest of each name, parsed when first asked for.</summary>
public sealed class Theme
{
    public const string Partials = "partials/";
    public const string Shortcodes = "shortcodes/";

    private readonly FrozenDictionary<string, TemplateSource> _sources;
    private readonly FrozenDictionary<string, string> _shortcodes;
    private readonly Memo<string, CompiledTemplate?> _compiled = new();
    private readonly Func<string, CompiledTemplate?> _compile;

    internal Theme(IEnumerable<TemplateSource> sources, ImmutableArray<ThemeAsset> staticFiles, Theme? before = null)
    {
        _sources = sources.ToFrozenDictionary(static source => source.Name, StringComparer.Ordinal);
        _compile = name => CompiledTemplate.Compile(_sources[name]);
        StaticFiles = staticFiles;
        if (before is not null)
        {
            foreach (var source in _sources.Values.Where(source => before._sources.GetValueOrDefault(source.Name)?.IsSame(source) == true))
            {
                _compiled.TakeFrom(before._compiled, source.Name);
            }
        }

        _shortcodes = NamesBelow(Shortcodes).DistinctBy(static name => name.ToUpperInvariant())
            .ToFrozenDictionary(static name => name, static name => $"{Shortcodes}{name}.sbn.html", StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What the built-in theme publishes; a site's own file of the same address wins.</summary>
    public ImmutableArray<ThemeAsset> StaticFiles { get; }

    /// <summary>Names of the shortcodes that have a template: <c>gallery</c>.</summary>
    public IEnumerable<string> ShortcodeNames => NamesBelow(Shortcodes);

    internal IEnumerable<string> PartialNames => NamesBelow(Partials);

    internal IEnumerable<string> Names => _sources.Keys;

    internal IEnumerable<TemplateSource> Sources => _sources.Values;

    /// <summary>What stands in all templates; one that cannot be read is told of when it is compiled.</summary>
    internal IEnumerable<string> Texts() => _sources.Values.Select(static source =>
    {
        try
        {
            return source.Read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    });

    internal bool Has(string name) => _sources.ContainsKey(name);

    /// <summary>The template of that name below layouts/ (<c>partials/head.sbn.html</c>); null when there is none.</summary>
    internal CompiledTemplate? Find(string name) => _sources.ContainsKey(name) ? _compiled.GetOrMake(name, _compile) : null;

    /// <summary>The template of a shortcode, whose name is compared without regard to case.</summary>
    internal CompiledTemplate? FindShortcode(string name) => _shortcodes.GetValueOrDefault(name) is { } file ? Find(file) : null;

    private IEnumerable<string> NamesBelow(string folder)
        => _sources.Keys
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Select(name => name[folder.Length..name.LastIndexOf(".sbn.", StringComparison.Ordinal)])
            .Order(StringComparer.Ordinal);
}
