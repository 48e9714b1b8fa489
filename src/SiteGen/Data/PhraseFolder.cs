using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Data;

/// <summary>Reads i18n/: the phrases of each language by the name of their file, which is a language's locale or key.</summary>
public static class PhraseFolder
{
    /// <summary>Keyed in lower case. Of several files for one language each adds what those before it lack.</summary>
    public static Outcome<ImmutableDictionary<string, MetaValue.Map>> Read(ImmutableArray<SourceFile> files)
    {
        List<Diagnostic> mistakes = [];
        var languages = ImmutableDictionary.CreateBuilder<string, MetaValue.Map>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (DataFolder.FormatOf(file) is not { } format || DataFolder.ReadFile(file, format, mistakes) is not { } value)
            {
                continue;
            }

            var name = NameOf(Path.GetFileNameWithoutExtension(file.Inside));
            var known = languages.GetValueOrDefault(name, MetaValue.Map.None);
            languages[name] = Joined(known, value as MetaValue.Map ?? FromList(value));
        }

        return Outcome.Of(languages.ToImmutable(), mistakes);
    }

    /// <summary>How a locale is spelled as a key: <c>pt_BR</c> is <c>pt-br</c>.</summary>
    public static string NameOf(string locale) => locale.ToLowerInvariant().Replace('_', '-');

    private static MetaValue.Map Joined(MetaValue.Map first, MetaValue.Map then) => first.Entries.IsEmpty
        ? then
        : first with { Entries = [.. first.Entries, .. then.Entries.Where(entry => first[entry.Key] is null)] };

    // The old form: a list of maps with 'id' and 'translation'.
    private static MetaValue.Map FromList(MetaValue value)
    {
        var items = value is MetaValue.List list ? list.Items : [];
        return new(
            [
                .. items.OfType<MetaValue.Map>()
                    .Where(static item => item["id"]?.AsText is not null && item["translation"] is not null)
                    .Select(static item => new MetaEntry(item["id"]!.AsText!, item["translation"]!, item.Location)),
            ],
            value.Location);
    }
}
