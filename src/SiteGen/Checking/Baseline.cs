using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>
/// The findings that a site had when checks began: they are old, and do not fail. One a line, without line numbers, so that an edit above
/// makes no old finding new.
/// </summary>
public sealed class Baseline
{
    private const string Head = "# Findings of 'sitegen check' that are known: code, file, message. Remove a line to be told again.";

    private readonly Dictionary<string, int> _known;

    private Baseline(Dictionary<string, int> known) => _known = known;

    public static Baseline Read(string text) => new(text.Split('\n')
        .Select(static line => line.TrimEnd('\r'))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .CountBy(static line => line).ToDictionary(StringComparer.Ordinal));

    /// <summary>The text of a baseline with all these findings.</summary>
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (var line in diagnostics.Select(LineOf).Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The findings that are new, and how many were known; of equal ones so many are known as the baseline lists.</summary>
    public (ImmutableArray<Diagnostic> New, int Known) Split(IEnumerable<Diagnostic> diagnostics)
    {
        var left = new Dictionary<string, int>(_known, StringComparer.Ordinal);
        var fresh = ImmutableArray.CreateBuilder<Diagnostic>();
        var known = 0;
        foreach (var diagnostic in diagnostics.Order())
        {
            var line = LineOf(diagnostic);
            if (left.GetValueOrDefault(line) is > 0 and var count)
            {
                left[line] = count - 1;
                known++;
            }
            else
            {
                fresh.Add(diagnostic);
            }
        }

        return (fresh.DrainToImmutable(), known);
    }

    private static string LineOf(Diagnostic diagnostic)
        => $"{diagnostic.Rule.Code}\t{diagnostic.Location.File}\t{diagnostic.Message}".ReplaceLineEndings(" ");
}
