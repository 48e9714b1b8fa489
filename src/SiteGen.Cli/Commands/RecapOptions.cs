using System.CommandLine;

namespace SiteGen.Cli.Commands;

/// <summary>What a new recap starts from and says of itself.</summary>
internal sealed class RecapOptions
{
    private readonly Option<string[]> _from = new("--from")
    {
        Description = "A pad's address or name, or a .txt, .md or .html file; may be given several times",
        HelpName = "PAD-URL",
    };

    private readonly Option<string?> _summit = new("--summit")
    {
        Description = "The summit (default: what the pads' names tell)",
        HelpName = "TEXT",
    };

    private readonly Option<string?> _team = new("--team")
    {
        Description = "The team (default: what the pads' names tell)",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the draft, write nothing" };

    public void AddTo(Command command)
    {
        command.Add(_from);
        command.Add(_summit);
        command.Add(_team);
        command.Add(_dryRun);
    }

    public ImmutableArray<string> From(ParseResult parsed) => [.. (parsed.GetValue(_from) ?? []).Distinct(StringComparer.Ordinal)];

    public string? Summit(ParseResult parsed) => parsed.GetValue(_summit);

    public string? Team(ParseResult parsed) => parsed.GetValue(_team);

    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);
}
