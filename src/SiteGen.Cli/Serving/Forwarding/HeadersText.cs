using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>Reads <c>_headers</c> as Netlify defines it: a path, and indented below it the lines for what fits.</summary>
internal static partial class HeadersText
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline;

    public static Outcome<ImmutableArray<HeaderRule>> Read(string text, SourceLocation file)
    {
        var rules = ImmutableArray.CreateBuilder<HeaderRule>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var said = line.Trim();
            if (said.Length == 0 || said[0] == '#')
            {
                continue;
            }

            if (said[0] == '/' || said.StartsWith("https://", StringComparison.Ordinal))
            {
                rules.Add(new(PathsOf(said), []));
            }
            else if (Line(said) is { } header && rules.Count > 0)
            {
                rules[^1] = rules[^1] with { Lines = rules[^1].Lines.Add(header) };
            }
            else
            {
                var fault = rules.Count == 0 ? $"'{said}' stands below no path" : $"'{said}' is no line of a header";
                faults.Add(ServingRules.BadHeader.At(new(file.File, number, line.Length - line.TrimStart().Length + 1), fault));
            }
        }

        return Outcome.Of(rules.DrainToImmutable(), faults.DrainToImmutable());
    }

    private static (string Name, string Value)? Line(string said)
        => said.IndexOf(':') is > 0 and var colon && HeaderLine.IsName(said[..colon]) ? (said[..colon], said[(colon + 1)..].Trim()) : null;

    // Of a whole address, the host is the one that the site will have.
    private static Regex PathsOf(string said)
    {
        var path = said[0] == '/' ? said : said.IndexOf('/', "https://".Length) is >= 0 and var slash ? said[slash..] : "/";
        var pattern = Placeholder().Replace(Regex.Escape(path).Replace("\\*", ".*", StringComparison.Ordinal), "/[^/]+");
        return new($"^{pattern}$", Options);
    }

    [GeneratedRegex("/:[A-Za-z0-9_]+")]
    private static partial Regex Placeholder();
}
