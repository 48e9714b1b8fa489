using System.Buffers;
using System.Text.RegularExpressions;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>references.kinds</c>, the kinds of links that a site adds, and leaves out those that would never work.</summary>
internal static class ReferenceKindReader
{
    private const string Pads = "etherpad";

    private static readonly SearchValues<char> NameMarks = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public static ImmutableArray<ReferenceKindConfig> Read(
        MetaFields map, ImmutableArray<ReferenceKindConfig> otherwise, ConfigReport report)
    {
        var said = map.Maps("kinds");
        if (said.IsDefault)
        {
            return otherwise;
        }

        var kinds = ImmutableArray.CreateBuilder<ReferenceKindConfig>(said.Length);
        foreach (var kind in said)
        {
            if (report.Read(kind, "references.kinds.", fields => ReadKind(fields, report)) is not { } read)
            {
                continue;
            }

            if (kinds.Any(other => other.Name == read.Name))
            {
                report.AddSofter(ConfigRules.BadReferenceKind.At(
                    kind["name"]?.Location ?? kind.Location, $"there are two kinds of links named '{read.Name}'"));
                continue;
            }

            kinds.Add(read);
        }

        return kinds.DrainToImmutable();
    }

    private static ReferenceKindConfig? ReadKind(MetaFields fields, ConfigReport report)
    {
        var name = fields.Text("name") ?? "";
        var pattern = fields.Text("pattern") ?? "";
        var kind = new ReferenceKindConfig(name, pattern)
        {
            Title = fields.Text("title") ?? "",
            Label = fields.Text("label") ?? "{id}",
            Icon = fields.Text("icon") ?? "",
        };
        return HasGoodName(fields, name, report) && HasGoodPattern(fields, kind, report) ? kind : null;
    }

    private static bool HasGoodName(MetaFields fields, string name, ConfigReport report)
    {
        var fault = name switch
        {
            "" => "a kind of links has no 'name'",
            Pads => "links to pads are known by their hosts",
            _ when !char.IsAsciiLetterLower(name[0]) || name.AsSpan().ContainsAnyExcept(NameMarks) => $"'{name}' can't name a kind of links",
            _ => "",
        };
        if (fault.Length == 0)
        {
            return true;
        }

        var hint = name == Pads ? "List the hosts under 'references.etherpad.hosts'." : ConfigRules.BadReferenceKind.Hint;
        report.AddSofter(ConfigRules.BadReferenceKind.At(fields.LocationOf("name"), fault, hint));
        return false;
    }

    private static bool HasGoodPattern(MetaFields fields, ReferenceKindConfig kind, ConfigReport report)
    {
        if (kind.Pattern.Length == 0)
        {
            report.AddSofter(ConfigRules.BadReferenceKind.At(
                fields.Location, $"the kind of links '{kind.Name}' has no 'pattern'", "Write a regular expression for the links' addresses."));
            return false;
        }

        try
        {
            return KnowsGroups(new Regex(kind.Pattern, ReferenceKindConfig.Options), fields, kind, report);
        }
        catch (ArgumentException)
        {
            report.AddSofter(ConfigRules.BadPattern.At(fields.LocationOf("pattern"), $"'{kind.Pattern}' is no regular expression"));
        }
        catch (NotSupportedException)
        {
            report.AddSofter(ConfigRules.SlowPattern.At(
                fields.LocationOf("pattern"), $"'{kind.Pattern}' may take more than linear time"));
        }

        return false;
    }

    private static bool KnowsGroups(Regex pattern, MetaFields fields, ReferenceKindConfig kind, ConfigReport report)
    {
        var rest = kind.Label.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            var group = rest.Slice(open + 1, length - 1).ToString();
            rest = rest[(open + length + 1)..];
            if (group != ReferenceKindConfig.Id && pattern.GroupNumberFromName(group) < 0)
            {
                report.AddSofter(ConfigRules.BadReferenceKind.At(
                    fields.LocationOf("label"),
                    $"'label' speaks of '{group}', which the pattern has not",
                    $"Name a group of the pattern so: (?<{group}>…)."));
                return false;
            }
        }

        return true;
    }
}
