using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output.Publishing;

/// <summary>What the last build of a site saw and said, kept in the site's <c>.sitegen/</c>: if all of it still holds, there is nothing to build.</summary>
/// <param name="Inputs">Hash of everything the build depended on.</param>
/// <param name="BuiltAt">By the clock of that build.</param>
/// <param name="ValidUntil">When the next page appears or expires.</param>
/// <param name="Outputs">How many files it published.</param>
/// <param name="LocatedPhotos">How many photos it freed of their location.</param>
/// <param name="Diagnostics">Its warnings: a build that did nothing must still say them.</param>
public sealed record LastBuild(
    ContentHash Inputs, DateTimeOffset BuiltAt, DateTimeOffset ValidUntil, int Outputs, int LocatedPhotos, ImmutableArray<Diagnostic> Diagnostics)
{
    private const string Header = "sitegen build 3";

    /// <summary>The record for one output folder; null when there is none or it cannot be read.</summary>
    public static LastBuild? Read(string siteFolder, string outputFullPath)
    {
        try
        {
            return Parse(File.ReadAllLines(FileFor(siteFolder, outputFullPath)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>When the last build into that folder ended, by the disk's clock; long ago when nobody knows.</summary>
    internal static DateTime WrittenAt(string siteFolder, string outputFullPath) => File.GetLastWriteTimeUtc(FileFor(siteFolder, outputFullPath));

    /// <summary>Whether nothing was changed since: neither what went in nor what came out.</summary>
    public bool StillHolds(ContentHash inputs, DateTimeOffset now, string outputFullPath)
        => inputs == Inputs && BuiltAt <= now && now < ValidUntil && OutputFolder.HoldsAll(outputFullPath, Outputs);

    /// <summary>Failing to keep the record costs time at the next build, nothing else: it is no mistake of the author.</summary>
    public void Write(string siteFolder, string outputFullPath)
    {
        try
        {
            var target = FileFor(siteFolder, outputFullPath);
            NotesFolder.Make(Path.GetDirectoryName(target)!);
            File.WriteAllText(target + "~", Text());
            File.Move(target + "~", target, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string FileFor(string siteFolder, string outputFullPath)
    {
        var name = ContentHash.Of(Encoding.UTF8.GetBytes(outputFullPath)).ToString();
        return Path.Combine(siteFolder, NotesFolder.Name, "builds", name);
    }

    private string Text()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Header}\n{Inputs}\n{BuiltAt.UtcTicks}\n{ValidUntil.UtcTicks}\n{Outputs}\n{LocatedPhotos}\n");
        foreach (var diagnostic in Diagnostics)
        {
            var (rule, place) = (diagnostic.Rule, diagnostic.Location);
            text.AppendJoin('\t', rule.Code, (int)rule.Severity, (int)diagnostic.Severity, place.Line, place.Column);
            text.Append('\t').AppendJoin('\t', Escape(place.File), Escape(diagnostic.Message), Escape(diagnostic.Hint), Escape(rule.Hint));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static LastBuild? Parse(string[] lines)
        => lines.Length < 6 || lines[0] != Header
            ? null
            : new LastBuild(
                new ContentHash(UInt128.Parse(lines[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
                Instant(lines[2]),
                Instant(lines[3]),
                int.Parse(lines[4], CultureInfo.InvariantCulture),
                int.Parse(lines[5], CultureInfo.InvariantCulture),
                [.. lines.Skip(6).Select(ParseDiagnostic)]);

    private static DateTimeOffset Instant(string ticks) => new(long.Parse(ticks, CultureInfo.InvariantCulture), TimeSpan.Zero);

    private static Diagnostic ParseDiagnostic(string line)
    {
        var fields = line.Split('\t');
        if (fields.Length != 9)
        {
            throw new FormatException();
        }

        Severity Severe(int field) => Enum.IsDefined((Severity)Number(field)) ? (Severity)Number(field) : throw new FormatException();
        int Number(int field) => int.Parse(fields[field], CultureInfo.InvariantCulture);
        var rule = new DiagnosticRule(fields[0], Severe(1), Unescape(fields[8]));
        var place = new SourceLocation(Unescape(fields[5]), Number(3), Number(4));
        return new Diagnostic(rule, place, Unescape(fields[6]), Unescape(fields[7]), Severe(2));
    }

    private static string Escape(string text) => text.Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal).Replace("\r", @"\r", StringComparison.Ordinal)
        .Replace("\t", @"\t", StringComparison.Ordinal);

    private static string Unescape(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < text.Length;
            result.Append(!isEscape ? text[i] : text[++i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', var other => other });
        }

        return result.ToString();
    }
}
