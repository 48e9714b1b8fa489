using SiteGen.Diagnostics;

namespace SiteGen.Deploying.Git;

/// <summary>Understands what git says, in English, when it can't.</summary>
internal static class GitFaults
{
    // What is told by the other side begins so.
    private const string Remote = "remote:";

    private static readonly (string Words, DiagnosticRule Rule)[] Known =
    [
        ("No space left", DeployRules.Full),
        ("Disk quota exceeded", DeployRules.Full),
        ("Authentication failed", DeployRules.NotAllowed),
        ("could not read Username", DeployRules.NotAllowed),
        ("could not read Password", DeployRules.NotAllowed),
        ("Permission denied", DeployRules.NotAllowed),
        ("Host key verification failed", DeployRules.NotAllowed),
        ("error: 403", DeployRules.NotAllowed),
        ("[remote rejected]", DeployRules.Refused),
        ("[rejected]", DeployRules.Refused),
        ("does not appear to be a git repository", DeployRules.NoSuchPlace),
        ("does not exist", DeployRules.NoSuchPlace),
        ("epository not found", DeployRules.NoSuchPlace),
        ("not found", DeployRules.NoSuchPlace),
        ("unable to access", DeployRules.NoAnswer),
        ("Could not resolve", DeployRules.NoAnswer),
        ("Could not read from remote repository", DeployRules.NoAnswer),
        ("hung up", DeployRules.NoAnswer),
        ("timed out", DeployRules.NoAnswer),
    ];

    public static TargetFault Of(string said)
    {
        var rule = Known.FirstOrDefault(known => said.Contains(known.Words, StringComparison.Ordinal)).Rule ?? DeployRules.Refused;
        return new(rule, $"git says: {Line(said)}");
    }

    // A server's own words first: they tell what it did not like.
    private static string Line(string said)
    {
        string[] lines = [.. said.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
        var line = lines.FirstOrDefault(static line => line.StartsWith(Remote, StringComparison.Ordinal) && line.Length > Remote.Length + 1)
            ?? lines.FirstOrDefault(static line => line.Contains("rejected]", StringComparison.Ordinal))
            ?? lines.FirstOrDefault(static line => line.StartsWith("fatal:", StringComparison.Ordinal))
            ?? lines.FirstOrDefault()
            ?? "nothing";
        return line.StartsWith(Remote, StringComparison.Ordinal) ? line[Remote.Length..].Trim() : line;
    }
}
