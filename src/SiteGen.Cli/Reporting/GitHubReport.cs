using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Mistakes as workflow commands, which GitHub shows beside the changed lines of a pull request.</summary>
internal static class GitHubReport
{
    public static void Write(Findings findings, TextWriter output)
    {
        foreach (var item in findings.Items)
        {
            var hint = item.Hint.Length > 0 ? $"\n{item.Hint}" : "";
            output.Write($"::{Command(item.Severity)} {Properties(item)}::{EscapeData(item.Message + hint)}\n");
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Properties(Diagnostic item)
    {
        var (file, line, column) = item.Location;
        var result = new StringBuilder();
        result.Append(file.Length > 0 ? $"file={EscapeProperty(file)}," : "");
        result.Append(line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line={line},") : "");
        result.Append(line > 0 && column > 0 ? string.Create(CultureInfo.InvariantCulture, $"col={column},") : "");
        return result.Append($"title={item.Rule.Code}").ToString();
    }

    private static string EscapeData(string text)
        => text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text)
        => EscapeData(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
