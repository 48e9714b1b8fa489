using System.Buffers;
using SiteGen.Diagnostics;
using Tomlyn.Syntax;

namespace SiteGen.Data.Toml;

/// <summary>
/// Says in plain words what the TOML parser stumbled over; only the first fault, the others follow from it.
/// </summary>
internal static class TomlFault
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n,]}");

    public static Diagnostic Describe(DiagnosticsBag faults, string text, SourceLocation start)
    {
        var first = faults.MinBy(static fault => fault.Span.Start.Offset)
            ?? throw new System.Diagnostics.UnreachableException();
        var place = first.Span.Start;
        var at = new SourceLocation(start.File, start.Line + place.Line, place.Column + 1);
        var rest = text.AsSpan(Math.Clamp(place.Offset, 0, text.Length));
        return At(at, Message(first.Message, Word(rest)));
    }

    private static Diagnostic At(SourceLocation at, string message) => DataRules.MalformedToml.At(at, message, message switch
    {
        _ when Has(message, "by a quote") => "End the text with the quote that it starts with; three quotes hold several lines.",
        _ when Has(message, "never closed") => "Close the bracket.",
        _ when Has(message, "starts with a zero") => "Leave out the zero, or put the number in quotes.",
        _ when Has(message, "not a date") => "Write it as 2006-01-02 or 2006-01-02T15:04:05+02:00.",
        _ when Has(message, "a comma") => "Separate the items by commas.",
        _ when Has(message, "follows the value") => "Begin a new line, or put the whole value in quotes.",
        _ when Has(message, "double quotes") => "In single quotes a '\\' is a plain sign.",
        _ => null,
    });

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.Ordinal);

    private static string Message(string message, string word) => message switch
    {
        _ when Says(message, "expecting a value") => "a value is missing after '='",
        _ when Says(message, "string literal") || Says(message, "a string") || Says(message, "multi-line")
            => "this text is never closed by a quote",
        _ when Says(message, "for a value") => $"'{word}' is not a value; texts need quotes",
        _ when Says(message, "Expecting `=`") => "a '=' was expected here",
        _ when Says(message, "for an array") => "the list is never closed by ']'",
        _ when Says(message, "inline table") => "the inline table is never closed by '}'",
        _ when Says(message, "expecting `]`") => "the table's name is never closed by ']'",
        _ when Says(message, "`newline`") => $"'{word}' follows the value on its line",
        _ when Says(message, "to separate items") => $"a comma is missing before '{word}'",
        _ when Says(message, "escape") => "this '\\' means nothing in double quotes; write '\\\\' or use single quotes",
        _ when Says(message, "leading zero") => $"the number '{word}' starts with a zero",
        _ when Says(message, "date time") => $"'{word}' is not a date",
        _ when Says(message, "Unable to parse") => $"'{word}' is not a number that fits",
        _ when word.Length > 0 => $"'{word}' cannot stand here",
        _ => "the text ends in the middle of a value",
    };

    private static bool Says(string message, string words)
        => message.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Word(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(WordEnds);
        return (end switch { < 0 => rest, 0 => rest[..1], _ => rest[..end] }).Trim().ToString();
    }
}
