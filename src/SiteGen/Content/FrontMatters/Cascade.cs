using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>The cascades that reach a page, the nearest first: each link of the chain is a section's own rules.</summary>
internal sealed record Cascade(ImmutableArray<CascadeRule> Rules, Cascade? Outer)
{
    /// <summary>Reads a <c>cascade</c> value: a map, or a list of maps.</summary>
    public static Cascade? Read(MetaValue? value, Cascade? outer, List<Diagnostic> mistakes)
    {
        if (value is null or MetaValue.Empty)
        {
            return outer;
        }

        var fields = new FieldReader(mistakes);
        var maps = fields.Maps(new("cascade", value, value.Location));
        return maps.IsEmpty ? outer : new([.. maps.Select(map => Rule(map, fields))], outer);
    }

    /// <summary>Front matter with what is handed down to this page. What is nearer wins; <c>params</c> are merged key by key.</summary>
    public MetaValue.Map Apply(MetaValue.Map own, PageKind kind, string path, string language, string environment)
    {
        List<MetaEntry>? merged = null;
        for (var link = this; link is not null; link = link.Outer)
        {
            foreach (var rule in link.Rules)
            {
                if (rule.Target.Fits(kind, path, language, environment))
                {
                    Merge(merged ??= [.. own.Entries], rule.Values, own);
                }
            }
        }

        return merged is null ? own : new([.. merged], own.Location);
    }

    private static void Merge(List<MetaEntry> into, MetaValue.Map values, MetaValue.Map own)
    {
        foreach (var written in values.Entries)
        {
            var entry = IsParams(written.Key) && written.Value is MetaValue.Map given ? written with { Value = Without(given, own) } : written;
            var at = into.FindIndex(other => string.Equals(other.Key, entry.Key, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
            {
                into.Add(entry);
            }
            else if (into[at].Value is MetaValue.Map mine && entry.Value is MetaValue.Map theirs && IsParams(entry.Key))
            {
                List<MetaEntry> both = [.. mine.Entries];
                Merge(both, theirs, MetaValue.Map.None);
                into[at] = into[at] with { Value = mine with { Entries = [.. both] } };
            }
        }
    }

    // A page's own value wins, whether it stands under 'params' or not.
    private static MetaValue.Map Without(MetaValue.Map given, MetaValue.Map own)
        => given.Entries.Any(entry => own[entry.Key] is not null)
            ? given with { Entries = given.Entries.RemoveAll(entry => own[entry.Key] is not null) }
            : given;

    private static bool IsParams(string key) => string.Equals(key, "params", StringComparison.OrdinalIgnoreCase);

    private static CascadeRule Rule(MetaValue.Map map, FieldReader fields)
    {
        var target = CascadeTarget.Everything;
        List<MetaEntry> values = [];
        foreach (var entry in map.Entries)
        {
            if (entry.Key.ToLowerInvariant() is "target" or "_target")
            {
                target = Target(entry, fields);
            }
            else
            {
                values.Add(entry);
            }
        }

        return new(map with { Entries = [.. values] }, target);
    }

    private static CascadeTarget Target(MetaEntry entry, FieldReader fields)
    {
        var target = CascadeTarget.Everything;
        foreach (var part in fields.Map(entry)?.Entries ?? [])
        {
            target = part.Key.ToLowerInvariant() switch
            {
                "path" => target with { Path = Glob(part, fields) },
                "kind" => target with { Kind = Glob(part, fields) },
                "lang" => target with { Language = Glob(part, fields) },
                "environment" => target with { Environment = Glob(part, fields) },
                _ => target,
            };
        }

        return target;
    }

    private static PathGlob? Glob(MetaEntry entry, FieldReader fields)
    {
        var pattern = fields.Text(entry) ?? "";
        if (pattern.Length == 0)
        {
            return null;
        }

        var glob = PathGlob.Of(pattern);
        if (glob is null)
        {
            fields.Report(ContentRules.BadGlob.At(entry.Value.Location, $"'{pattern}' is no pattern that can be used"));
        }

        return glob;
    }
}
