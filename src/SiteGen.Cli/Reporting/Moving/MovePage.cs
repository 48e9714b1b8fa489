using SiteGen.Diagnostics;
using SiteGen.Moving;

namespace SiteGen.Cli.Reporting.Moving;

/// <summary>The report about a move for a person: one page, the good news first.</summary>
internal sealed class MovePage(Terminal output)
{
    private const int Indent = 31;
    private const int Width = 100;
    private const int KindsOfMistakes = 10;
    private const int FilesNamed = 3;

    public void Write(MoveReport report)
    {
        WriteHead(report);
        WriteGroup("Works as it is", Tone.Good, report, MoveVerdict.Works);
        WriteGroup("Differs", Tone.Warning, report, MoveVerdict.Differs);
        WriteGroup("Needs a hand", Tone.Error, report, MoveVerdict.NeedsHand);
        WriteMistakes(report.Mistakes);
    }

    private void WriteHead(MoveReport report)
    {
        var files = report.ConfigFiles switch
        {
            [] => "no configuration",
            { Length: <= FilesNamed } few => string.Join(", ", few),
            var many => string.Create(CultureInfo.InvariantCulture, $"{many.Length} configuration files, {many[^1]} first"),
        };
        var theme = report.Themes.IsEmpty ? "" : $"; theme {string.Join(", ", report.Themes)}";
        output.WriteLine($"{(report.Title.Length == 0 ? "A site without a title" : Words.OneLine(report.Title))} ({files}{theme})");
        output.WriteLine($"pages by kind: {Pairs(report.Kinds)}");
        if (!report.Languages.IsEmpty)
        {
            WriteWrapped($"pages by language: {Pairs(report.Languages)}", 0);
        }
    }

    private static string Pairs(ImmutableArray<(string Name, int Count)> pairs)
        => string.Join(", ", pairs.Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Name} {pair.Count:N0}")));

    private void WriteGroup(string title, Tone tone, MoveReport report, MoveVerdict verdict)
    {
        MoveFinding[] findings = [.. report.Findings.Where(finding => finding.Verdict == verdict && finding.Count > 0)];
        output.WriteLine();
        output.WriteLine(title, tone);
        if (findings.Length == 0)
        {
            output.WriteLine("  nothing");
        }

        foreach (var finding in findings)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{finding.Count,8:N0}  {finding.Topic,-21}"));
            WriteWrapped(Words.OneLine(finding.Text), Indent);
            if (!finding.Places.IsEmpty)
            {
                output.Write(new string(' ', Indent));
                WriteWrapped(Places(finding), Indent, Tone.Quiet);
            }
        }
    }

    private static string Places(MoveFinding finding)
        => string.Join(" ", finding.Places.Select(static place => Words.OneLine(place.ToString()))) + (finding.Count > finding.Places.Length ? " …" : "");

    private void WriteMistakes(ImmutableArray<Diagnostic> mistakes)
    {
        var findings = new Findings(mistakes.Where(static mistake => mistake.Severity != Severity.Info));
        output.WriteLine();
        output.WriteLine($"Trial run over all pages: {(findings.Totals.Length == 0 ? "no errors, no warnings" : findings.Totals)}");
        var groups = findings.Items.GroupBy(static item => item.Rule.Code)
            .OrderBy(static group => group.Min(static item => item.Severity == Severity.Error ? 0 : 1))
            .ThenByDescending(static group => group.Count()).ToList();
        foreach (var group in groups.Take(KindsOfMistakes))
        {
            var first = group.First();
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{group.Count(),8:N0}  "));
            output.Write($"{Words.Of(first.Severity)} {group.Key}", first.Severity == Severity.Error ? Tone.Error : Tone.Warning);
            output.Write(new string(' ', Math.Max(1, Indent - 10 - Words.Of(first.Severity).Length - 1 - group.Key.Length)));
            WriteWrapped($"{Words.OneLine(first.Message)}, in {Words.OneLine(first.Location.ToString())}", Indent);
        }

        if (groups.Count > KindsOfMistakes)
        {
            output.WriteLine($"          and {Words.Count(groups.Count - KindsOfMistakes, "more kind")} of them; 'sitegen build' tells all");
        }
    }

    // The first line goes on where the cursor is.
    private void WriteWrapped(string text, int indent, Tone tone = Tone.Plain)
    {
        var used = indent;
        foreach (var word in text.Split(' '))
        {
            if (used > indent && used + 1 + word.Length > Width)
            {
                output.WriteLine();
                output.Write(new string(' ', indent));
                used = indent;
            }

            output.Write(used == indent ? word : $" {word}", tone);
            used += word.Length + (used == indent ? 0 : 1);
        }

        output.WriteLine();
    }
}
