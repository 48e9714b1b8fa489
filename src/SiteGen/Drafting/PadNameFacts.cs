using System.Collections.Frozen;

namespace SiteGen.Drafting;

/// <summary>
/// What a pad's name tells of summit and team: <c>neutron-victoria-ptg</c>, <c>nova-2026.1-ptg</c>,
/// <c>apr2025-ptg-eventlet</c>. A name that fits two of a kind, or has no word for the event, tells nothing.
/// </summary>
internal readonly record struct PadNameFacts(string Summit, string Team)
{
    // OpenStack's releases (releases.openstack.org), by which its gatherings are called.
    private static readonly FrozenSet<string> Cycles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "grizzly", "havana", "icehouse", "juno", "kilo", "liberty", "mitaka", "newton", "ocata", "pike", "queens",
        "rocky", "stein", "train", "ussuri", "victoria", "wallaby", "xena", "yoga", "zed", "antelope", "bobcat",
        "caracal", "dalmatian", "epoxy", "flamingo", "gazpacho");

    // Its project teams (governance.openstack.org/tc/reference/projects).
    private static readonly FrozenSet<string> Teams = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "adjutant", "barbican", "blazar", "cinder", "cloudkitty", "cyborg", "designate", "freezer", "glance", "heat",
        "horizon", "i18n", "ironic", "keystone", "kolla", "kuryr", "magnum", "manila", "masakari", "mistral", "monasca",
        "murano", "neutron", "nova", "octavia", "oslo", "placement", "qa", "rally", "sahara", "senlin", "skyline",
        "solum", "storlets", "sunbeam", "swift", "tacker", "telemetry", "tripleo", "trove", "venus", "vitrage",
        "watcher", "zaqar", "zun", "zuul", "starlingx", "airship", "kata");

    private static readonly ImmutableArray<string> Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    public static PadNameFacts Of(string name)
    {
        var words = name.Split(['-', '_', ' ', ':', '/'], StringSplitOptions.RemoveEmptyEntries);
        var @event = Only(words.Select(EventOf));
        var when = Only(words.Select(static (_, index) => index).Select(index => WhenOf(words, index)));
        return new PadNameFacts(
            @event.Length > 0 && when.Length > 0 ? $"{when} {@event}" : "",
            Only(words.Select(static word => Teams.Contains(word) ? word.ToLowerInvariant() : "")));
    }

    /// <summary>What all say that say anything; "" when they differ.</summary>
    public static string Common(IEnumerable<string> facts) => Only(facts);

    private static string EventOf(string word) => word.ToUpperInvariant() switch
    {
        "PTG" or "VPTG" => "PTG",
        "SUMMIT" => "Summit",
        "FORUM" => "Forum",
        _ => "",
    };

    private static string WhenOf(string[] words, int index)
    {
        var word = words[index];
        if (Cycles.Contains(word))
        {
            return Titled(word);
        }

        // 2023.1 and 2023.2: two releases a year bear numbers since.
        if (word is ['2', '0', >= '2' and <= '4', >= '0' and <= '9', '.', '1' or '2'])
        {
            return word;
        }

        var next = index + 1 < words.Length ? words[index + 1] : "";
        return MonthOf(word) is { Length: > 0 } both ? both : IsYear(next) ? MonthOf(word + next) : "";
    }

    /// <summary><c>apr2025</c>, <c>October2024</c>.</summary>
    private static string MonthOf(string word)
    {
        var letters = word.TakeWhile(char.IsAsciiLetter).Count();
        var year = word[letters..];
        var month = letters < 3 || !IsYear(year) ? null
            : Months.FirstOrDefault(name => letters <= name.Length
                && (letters == 3 || letters == name.Length || (letters == 4 && name[0] == 'S'))
                && name.StartsWith(word[..letters], StringComparison.OrdinalIgnoreCase));
        return month is null ? "" : $"{month} {year}";
    }

    private static bool IsYear(string text) => text is ['2', '0', >= '1' and <= '4', >= '0' and <= '9'];

    private static string Titled(string word)
        => string.Concat(word[..1].ToUpperInvariant(), word[1..].ToLowerInvariant());

    private static string Only(IEnumerable<string> words)
        => words.Where(static word => word.Length > 0).Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only]
            ? only : "";
}
