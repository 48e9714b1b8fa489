using SiteGen.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Data.Yaml;

/// <summary>
/// Says in plain words what the YAML parser stumbled over, at the place where the author can mend it.
/// </summary>
internal sealed class YamlFault
{
    private readonly string[] _lines;
    private readonly string _parserMessage;
    private readonly int _line;
    private readonly int _column;

    private YamlFault(string parserMessage, Mark mark, string text)
    {
        _lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        _parserMessage = parserMessage;
        _line = (int)Math.Clamp(mark.Line, 1, _lines.Length);
        _column = mark.Line > _lines.Length ? Line.Length + 1 : (int)Math.Max(mark.Column, 1);
    }

    private string Line => _lines[_line - 1];

    private char Letter => _column <= Line.Length ? Line[_column - 1] : '\0';

    public static Diagnostic Describe(string parserMessage, Mark mark, string text, SourceLocation start)
    {
        var (line, column, message) = new YamlFault(parserMessage, mark, text).Explain();
        return DataRules.MalformedYaml.At(new(start.File, start.Line + line - 1, column), message, HintFor(message));
    }

    private static string? HintFor(string message) => message switch
    {
        _ when Has(message, "never closed by") => "Close the bracket, or quote the text if the bracket belongs to it.",
        _ when Has(message, "never closed") => "End the text with the quote that it starts with.",
        _ when Has(message, "closes nothing") => "Remove the bracket, or open it before.",
        _ when Has(message, "a tab") => YamlTabs.Hint,
        _ when Has(message, "indented") => "Give entries that belong together the same number of spaces in front.",
        _ when Has(message, "no ':'") => "Write 'key: value', or indent the line if it continues the value above.",
        _ when Has(message, "closing quote") || Has(message, "double quotes") => "In single quotes only '' has a meaning; in double quotes \\ starts a sign.",
        _ when Has(message, "list item") => "Begin the list on a line of its own.",
        _ when Has(message, "'|' or '>'") => "Begin the text on the next line, indented.",
        _ => null,
    };

    private static bool Has(string message, string words) => message.Contains(words, StringComparison.Ordinal);

    private (int Line, int Column, string Message) Explain() => _parserMessage switch
    {
        "" => Unclosed(),
        _ when Says("invalid mapping") => InvalidMapping(),
        _ when Says("tab") && YamlTabs.FindNear(_lines, _line) is { } tab => (tab.Line, tab.Column, YamlTabs.Message),
        _ when Says("expected ',' or") => Unclosed(),
        _ when Says("unexpected end of stream") || Says("wrong indentation")
            => Here($"the text that starts with {Letter} is never closed"),
        _ when Says("cannot start any token") => Here($"a text that starts with '{Letter}' needs quotes"),
        _ when Says("did not find expected") && YamlTabs.FindAtMargin(_lines, _line) is { } tab
            => (tab.Line, tab.Column, YamlTabs.Message),
        _ when Says("did not find expected key") => UnexpectedKey(),
        _ when Says("Block sequence entries") => Here("a list item cannot stand behind a key on its line"),
        _ when Says("unknown escape") => BadEscape(),
        _ when Says("could not find expected ':'") => Here("this line has no ':' after its key"),
        _ when Says("<document end>") => Here("this line is indented less than the first one"),
        _ when Says("anchor or alias") => Here("a text that starts with '*' or '&' needs quotes"),
        _ when Says("block scalar") => Here("nothing can follow '|' or '>' on its line"),
        _ when YamlTabs.FindAtMargin(_lines, _line) is { } tab => (tab.Line, tab.Column, YamlTabs.Message),
        _ when Letter != '\0' => Here($"'{Letter}' cannot stand here"),
        _ => Unclosed(),
    };

    private bool Says(string words) => _parserMessage.Contains(words, StringComparison.Ordinal);

    private (int Line, int Column, string Message) Here(string message) => (_line, _column, message);

    private (int Line, int Column, string Message) InvalidMapping()
    {
        var above = PreviousLine();
        var isIndented = Line.StartsWith(' ');
        return (above, isIndented) switch
        {
            _ when Line.AsSpan(0, _column - 1).Contains(": ", StringComparison.Ordinal)
                => Here("a text that holds ': ' needs quotes"),
            ( > 0, _) when !_lines[above - 1].Contains(": ", StringComparison.Ordinal)
                => (above, 1 + Indentation(_lines[above - 1]), "this line has no ':' after its key"),
            (_, true) => (_line, 1 + Indentation(Line), "this line is indented as if it continued the value above"),
            _ => Here("a text that holds ': ' needs quotes"),
        };
    }

    private (int Line, int Column, string Message) UnexpectedKey()
    {
        var before = Line[..Math.Min(_column - 1, Line.Length)].TrimEnd();
        return (before, Letter) switch
        {
            (_, ']' or '}') => Here($"'{Letter}' closes nothing"),
            ([.., '"'], _) => Here("text follows the closing quote; write \\\" for a quote inside the text"),
            ([.., '\''], _) => Here("text follows the closing quote; write '' for an apostrophe inside the text"),
            ("", _) when !Line.Contains(':') => Here("this line has no ':' after its key"),
            ("", _) => Here("this line is indented differently from the lines above"),
            _ => Here("a key was expected here"),
        };
    }

    private (int Line, int Column, string Message) Unclosed()
    {
        var open = new Stack<(int Line, int Column, char Letter)>();
        for (var line = 1; line <= _line; line++)
        {
            var text = line == _line ? Line[..Math.Min(_column - 1, Line.Length)] : _lines[line - 1];
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] is '[' or '{')
                {
                    open.Push((line, i + 1, text[i]));
                }
                else if (text[i] is ']' or '}' && open.Count > 0)
                {
                    open.Pop();
                }
            }
        }

        return open.TryPop(out var last)
            ? (last.Line, last.Column, $"'{last.Letter}' is never closed by '{(last.Letter == '[' ? ']' : '}')}'")
            : Here("this is not valid YAML");
    }

    private (int Line, int Column, string Message) BadEscape()
    {
        for (var i = _column; i < Line.Length - 1; i++)
        {
            if (Line[i] != '\\')
            {
                continue;
            }

            if (!"0abt\tnvfre \"/\\N_LPxuU".Contains(Line[i + 1]))
            {
                var escape = Line.Substring(i, 2);
                return (_line, i + 1, $"'{escape}' means nothing in double quotes; write '\\\\' or use single quotes");
            }

            i++;
        }

        return Here("this text holds a '\\' that means nothing in double quotes; use single quotes");
    }

    private int PreviousLine()
    {
        for (var line = _line - 1; line > 0; line--)
        {
            if (!string.IsNullOrWhiteSpace(_lines[line - 1]))
            {
                return line;
            }
        }

        return 0;
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;
}
