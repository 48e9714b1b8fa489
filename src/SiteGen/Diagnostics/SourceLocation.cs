namespace SiteGen.Diagnostics;

/// <summary>A place an author can open: a file, relative to the site's root, with line and column counted from 1.</summary>
/// <param name="File">Path with forward slashes; empty when the mistake is in no file (a command line, the environment).</param>
/// <param name="Line">1-based; 0 when the whole file is meant.</param>
/// <param name="Column">1-based, in UTF-16 units; 0 when the whole line is meant.</param>
public readonly record struct SourceLocation(string File, int Line = 0, int Column = 0) : IComparable<SourceLocation>
{
    // A default location is one in no file.
    public string File { get => field ?? ""; init; } = File;

    public int CompareTo(SourceLocation other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    public override string ToString() => Line == 0 ? File : $"{File}({Line},{Math.Max(Column, 1)})";

    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;

    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}
