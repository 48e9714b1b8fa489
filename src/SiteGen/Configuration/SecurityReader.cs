using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Reads <c>security.csp</c>: on, off, in <c>_headers</c> alone, or on with further sources for some directives.</summary>
internal static class SecurityReader
{
    /// <summary>The directives that sources can be added to.</summary>
    public static readonly ImmutableArray<string> Directives =
    [
        "default-src", "script-src", "style-src", "style-src-attr", "img-src", "font-src", "connect-src", "media-src", "frame-src", "worker-src",
        "manifest-src", "object-src", "base-uri", "form-action", "frame-ancestors",
    ];

    public static ContentSecurityConfig Read(MetaFields fields, ContentSecurityConfig defaults, ConfigReport report)
        => fields.Value("security") is MetaValue.Map map
            ? report.Read(map, "security.", security => security.Value("csp") switch
            {
                null => defaults,
                MetaValue.Text { Value: "header" } => new() { IsOn = true, IsInPages = false },
                MetaValue.Map csp => new() { IsOn = true, Extra = ReadExtra(new MetaFields(csp, ConfigRules.WrongType), report) },
                _ => new() { IsOn = security.Flag("csp") ?? defaults.IsOn },
            })
            : defaults;

    private static ImmutableArray<(string Directive, ImmutableArray<string> Sources)> ReadExtra(MetaFields fields, ConfigReport report)
    {
        var extra = ImmutableArray.CreateBuilder<(string, ImmutableArray<string>)>();
        foreach (var entry in fields.Entries)
        {
            var directive = entry.Key.ToLowerInvariant();
            var sources = fields.Texts(entry.Key, []);
            if (!Directives.Contains(directive))
            {
                report.AddSofter(ConfigRules.BadSource.At(
                    entry.KeyLocation, $"'csp' knows no directive '{entry.Key}'", Suggestion.Hint(directive, Directives, $"Directives are: {string.Join(", ", Directives)}.")));
            }
            else if (sources.FirstOrDefault(static source => !IsSource(source)) is { } wrong)
            {
                report.AddSofter(ConfigRules.BadSource.At(fields.LocationOf(entry.Key, wrong), $"'{wrong}' is no source of a policy"));
            }
            else if (!sources.IsEmpty)
            {
                extra.Add((directive, sources));
            }
        }

        foreach (var fault in fields.Faults)
        {
            report.AddSofter(fault);
        }

        return extra.DrainToImmutable();
    }

    // What else stands in a policy would end the directive, or the header.
    private static bool IsSource(string text) => text.Length > 0 && text.All(static sign => sign is > ' ' and < '\u007F' and not (';' or ',' or '"'));
}
