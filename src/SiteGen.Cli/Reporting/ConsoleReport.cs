using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Mistakes for a person: place, message, the line itself with a mark under the place, and what to do.</summary>
internal sealed class ConsoleReport
{
    // A rule broken on every page would bury the first mistakes: only so many are quoted.
    private const int QuotedAtMost = 50;

    // And what is the same everywhere is counted: a shortcode without a template on a thousand pages is one thing to do.
    private const int SameAtMost = 10;
    private const int SameShown = 3;

    private readonly string _rootFullPath;
    private readonly Terminal _terminal;
    private readonly Dictionary<(string, string), int> _counts;
    private readonly Dictionary<(string, string), int> _shown = [];
    private int _quoted;

    private ConsoleReport(Findings findings, string rootFullPath, Terminal terminal)
    {
        (_rootFullPath, _terminal) = (rootFullPath, terminal);
        _counts = findings.Items.CountBy(KeyOf).ToDictionary();
    }

    public static void Write(Findings findings, string rootFullPath, Terminal terminal)
    {
        var report = new ConsoleReport(findings, rootFullPath, terminal);
        foreach (var item in findings.Items)
        {
            report.Write(item);
        }
    }

    private void Write(Diagnostic item)
    {
        var key = KeyOf(item);
        var number = _shown[key] = _shown.GetValueOrDefault(key) + 1;
        if (_counts[key] <= SameAtMost || number <= SameShown)
        {
            WriteWhole(item);
        }
        else if (number == SameShown + 1)
        {
            WriteRest(item, _counts[key] - SameShown);
        }
    }

    private void WriteWhole(Diagnostic item)
    {
        _terminal.Write(item.Location.File.Length == 0 ? "" : $"{Words.OneLine(item.Location.ToString())}: ");
        WriteFact(item);
        _terminal.WriteLine();
        if (_quoted++ < QuotedAtMost && SourceExcerpt.Read(_rootFullPath, item.Location) is { } excerpt)
        {
            WriteExcerpt(excerpt, item.Severity);
        }

        if (item.Hint.Length > 0)
        {
            _terminal.WriteLine($"   hint: {Words.OneLine(item.Hint)}", Tone.Quiet);
        }
    }

    private void WriteRest(Diagnostic item, int count)
    {
        WriteFact(item);
        _terminal.WriteLine($", in {Words.Count(count, "more place")} from {Words.OneLine(item.Location.ToString())} on");
        _terminal.WriteLine("   hint: '--report msbuild' lists every one", Tone.Quiet);
    }

    private void WriteFact(Diagnostic item)
    {
        _terminal.Write($"{Words.Of(item.Severity)} {item.Rule.Code}", ToneOf(item.Severity));
        _terminal.Write($": {Words.OneLine(item.Message)}");
    }

    private void WriteExcerpt(SourceExcerpt excerpt, Severity severity)
    {
        _terminal.Write(string.Create(CultureInfo.InvariantCulture, $"{excerpt.Line,5} | "), Tone.Quiet);
        _terminal.WriteLine(excerpt.Text);
        if (excerpt.MarkStart < 0)
        {
            return;
        }

        _terminal.Write("      | ", Tone.Quiet);
        _terminal.Write(new string(' ', excerpt.MarkStart));
        _terminal.WriteLine(new string('^', excerpt.MarkLength), ToneOf(severity));
    }

    private static (string Code, string Message) KeyOf(Diagnostic item) => (item.Rule.Code, item.Message);

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Error,
        Severity.Warning => Tone.Warning,
        _ => Tone.Info,
    };
}
