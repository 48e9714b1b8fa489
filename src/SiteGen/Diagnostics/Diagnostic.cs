namespace SiteGen.Diagnostics;

/// <summary>A mistake of an author, where it is and what to do: everything a report needs.</summary>
public sealed record Diagnostic(
    DiagnosticRule Rule, SourceLocation Location, string Message, string Hint, Severity Severity) : IComparable<Diagnostic>
{
    /// <summary>File, line, column, code, message: the order in which reports list mistakes.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byPlace = Location.CompareTo(other.Location);
        var byCode = byPlace != 0 ? byPlace : string.CompareOrdinal(Rule.Code, other.Rule.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary><c>content/a.md(14,1): error SG3101: gallery folder 'fotos' does not exist</c>.</summary>
    public override string ToString()
    {
        var place = Location.File.Length == 0 ? "" : $"{Location}: ";
        return $"{place}{Word} {Rule.Code}: {Message}";
    }

    private string Word => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
