using System.Text;

namespace SiteGen.Cli.Reporting;

/// <summary>Small phrases that several reports share.</summary>
internal static class Words
{
    /// <summary>"1 page", "2 pages".</summary>
    public static string Count(int count, string singular)
        => string.Create(CultureInfo.InvariantCulture, $"{count} {singular}{(count == 1 ? "" : "s")}");

    /// <summary>"1 copy", "2 copies".</summary>
    public static string Count(int count, string singular, string plural)
        => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? singular : plural)}");

    public static string Seconds(TimeSpan elapsed)
        => string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalSeconds:0.00} s");

    /// <summary>The text on one line, without anything that could steer a terminal: it may quote a stranger's file.</summary>
    public static string OneLine(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            result.Append(letter is '\n' or '\r' or '\t' ? ' ' : char.IsControl(letter) ? '\uFFFD' : letter);
        }

        return result.ToString();
    }

    public static string Of(Diagnostics.Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => "error",
        Diagnostics.Severity.Warning => "warning",
        _ => "info",
    };
}
