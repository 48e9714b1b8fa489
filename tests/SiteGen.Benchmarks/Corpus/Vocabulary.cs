using System.Collections.Immutable;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>The words that the posts are made of: those of people who write about summits.</summary>
internal static class Vocabulary
{
    public static readonly string[] Cities =
    [
        "Lisbon", "Atlanta", "Denver", "Dublin", "Shanghai", "Vancouver", "Berlin", "Paris", "Tokyo", "Sydney",
        "Austin", "Boston", "Barcelona", "Hong Kong", "Portland", "Suwon", "Kraków", "Bengaluru", "Helsinki", "Montréal",
    ];

    public static readonly string[] Teams =
    [
        "networking", "compute", "storage", "identity", "scheduling", "packaging", "documentation", "release",
        "testing", "telemetry", "security", "dashboard", "bare metal", "load balancing", "image", "backup",
    ];

    public static readonly string[] Things =
    [
        "port binding", "quota engine", "agent heartbeat", "database migration", "metadata proxy", "policy file",
        "floating address", "routed segment", "gate job", "upgrade check", "client library", "retry loop",
        "driver interface", "notification bus", "placement record", "trunk extension", "image cache", "unit test",
        "release note", "config option", "message queue", "certificate rotation", "volume attachment", "flavor catalog",
        "traffic class", "firewall rule", "address scope", "lease table", "event stream", "deadlock handler",
    ];

    public static readonly string[] Qualities =
    [
        "old", "shared", "stateless", "distributed", "fragile", "slow", "promising", "half-finished", "documented",
        "experimental", "default", "legacy", "portable", "surprising", "well tested", "optional",
    ];

    public static readonly string[] Actions =
    [
        "rewrite", "split", "deprecate", "document", "measure", "move", "test", "keep", "rename", "simplify", "review",
        "retire", "port", "cache", "revert", "automate",
    ];

    public static readonly string[] People =
    [
        "Ana", "Bashir", "Chidi", "Dorota", "Emre", "Fatima", "Goran", "Hanna", "Iris", "Jun", "Kofi", "Leila",
        "Marta", "Nikhil", "Olga", "Pedro", "Quynh", "Rosa", "Sven", "Tomoko",
    ];

    public static readonly string[] Moments =
    [
        "before the first milestone", "in the next cycle", "after feature freeze", "this week", "by the end of the year",
        "once the gate is green", "as soon as a reviewer is found", "at the midcycle", "when the spec merges",
        "two releases from now",
    ];

    public static readonly string[] Reasons =
    [
        "nobody could say who uses it", "operators asked for it twice", "the job fails one time in nine",
        "the current code hides its errors", "three other teams wait for it", "it doubles the time of a deployment",
        "the tests cover only the happy path", "it works by accident", "the upgrade guide already promises it",
        "the alternative needs a new service",
    ];

    public static readonly string[] Headings =
    [
        "What we decided", "Retrospective", "Open questions", "Who does what", "Cross-project sessions", "Gaps we found",
        "Deprecations", "State of the gate", "Plans for the cycle", "Lessons from operators", "Performance",
        "Upgrades", "Next steps", "The review queue", "Feedback from the forum", "Testing",
    ];

    public static readonly string[] Categories =
        ["Recaps", "Planning", "Community", "Operations", "Tutorials", "Releases", "Travel", "Opinion"];

    public static readonly ImmutableArray<string> Tags = MakeTags();

    private static ImmutableArray<string> MakeTags()
    {
        string[] areas =
        [
            "network", "compute", "storage", "identity", "gate", "docs", "release", "upgrade", "quota", "policy",
            "driver", "agent", "client", "image", "metrics", "security", "edge", "summit", "forum", "meetup",
        ];
        string[] aspects =
            ["design", "testing", "history", "planning", "tooling", "bugs", "tuning", "review", "roadmap", "people"];
        return [.. areas.SelectMany(area => aspects.Select(aspect => $"{area}-{aspect}"))];
    }
}
