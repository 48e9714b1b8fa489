using System.Text.RegularExpressions;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>Header lines for the paths that fit.</summary>
internal sealed record HeaderRule(Regex Paths, ImmutableArray<(string Name, string Value)> Lines);
