using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Mistakes for a person: place, message, the line itself with a mark under the place, and what to do.</summary>
internal static class ConsoleReport
{
    // A rule broken on every page would bury the first mistakes: all are listed, but only so many are quoted.
    private const int QuotedAtMost = 50;

    public static void Write(Findings findings, string rootFullPath, Terminal terminal)
    {
        var quoted = 0;
        foreach (var item in findings.Items)
        {
            WriteHead(item, terminal);
            if (quoted++ < QuotedAtMost && SourceExcerpt.Read(rootFullPath, item.Location) is { } excerpt)
            {
                WriteExcerpt(excerpt, item.Severity, terminal);
            }

            if (item.Hint.Length > 0)
            {
                terminal.WriteLine($"   hint: {Words.OneLine(item.Hint)}", Tone.Quiet);
            }
        }
    }

    private static void WriteHead(Diagnostic item, Terminal terminal)
    {
        terminal.Write(item.Location.File.Length == 0 ? "" : $"{Words.OneLine(item.Location.ToString())}: ");
        terminal.Write($"{Words.Of(item.Severity)} {item.Rule.Code}", ToneOf(item.Severity));
        terminal.WriteLine($": {Words.OneLine(item.Message)}");
    }

    private static void WriteExcerpt(SourceExcerpt excerpt, Severity severity, Terminal terminal)
    {
        terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{excerpt.Line,5} | "), Tone.Quiet);
        terminal.WriteLine(excerpt.Text);
        if (excerpt.MarkStart < 0)
        {
            return;
        }

        terminal.Write("      | ", Tone.Quiet);
        terminal.Write(new string(' ', excerpt.MarkStart));
        terminal.WriteLine(new string('^', excerpt.MarkLength), ToneOf(severity));
    }

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Info,
    };
}
