using SiteGen.Diagnostics;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Links;

namespace SiteGen.Markdown.Highlighting;

/// <summary>Collects named wishes into <see cref="CodeAttributes"/> and says which of them mean nothing.</summary>
internal sealed class CodeAttributesBuilder(SourceLocation at, bool keepsOthers)
{
    private static readonly string[] Options =
    [
        "linenos", "hl_lines", "linenostart", "anchorlinenos", "lineanchors", "linenumbersintable", "guesssyntax",
        "hl_inline", "tabwidth", "noclasses", "nohl", "style", "wrapperclass",
    ];

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<KeyValuePair<string, string>> _others = [];
    private CodeAttributes _attributes = CodeAttributes.None;

    public Outcome<CodeAttributes> Build() => Outcome.Of(_attributes with { Others = [.. _others] }, _diagnostics);

    public void Report(DiagnosticRule rule, string message, string? hint = null)
        => _diagnostics.Add(rule.At(at, message, hint));

    /// <param name="isList">The value was written in brackets.</param>
    public bool Add(string name, string value, bool isList = false)
    {
        var key = name.ToLowerInvariant();
        _attributes = key switch
        {
            "linenos" => LineNumbers(value),
            "linenumbersintable" => _attributes with { LineNumbersInTable = IsTrue(value) },
            "linenostart" => FirstLine(value),
            "hl_lines" => _attributes with { MarkedLines = Lines(value), MarksByList = isList },
            "anchorlinenos" => _attributes with { AnchorLineNumbers = IsTrue(value) },
            "lineanchors" => _attributes with { LineAnchors = value },
            "guesssyntax" => _attributes with { GuessSyntax = IsTrue(value) },
            "hl_inline" => _attributes with { IsInline = IsTrue(value) },
            "wrapperclass" => _attributes with { WrapperClass = value },
            // Colours are the theme's and a tab's width is its style sheet's: nothing to remember.
            "tabwidth" or "noclasses" or "nohl" or "style" => _attributes,
            _ => Other(name, value),
        };
        return true;
    }

    private CodeAttributes Other(string name, string value)
    {
        if (!keepsOthers)
        {
            Report(HighlightRules.UnknownOption, $"unknown highlight option '{name}'", Suggestion.Hint(name, Options));
            return _attributes;
        }

        if (name == "class")
        {
            return _attributes with { Class = _attributes.Class.Length == 0 ? value : $"{_attributes.Class} {value}" };
        }

        // Scripts in attributes are left out, as Hugo does; a wrapper leads nowhere anyway.
        if (!AttributeNames.RunsScript(name) && !UrlEscaping.IsDangerous(value))
        {
            _others.Add(new(name, value));
        }

        return _attributes;
    }

    private CodeAttributes LineNumbers(string value)
    {
        if (value is not ("table" or "inline" or "false" or "true" or "0" or "1" or "t" or "f" or "T" or "F" or "True" or "False"))
        {
            Report(HighlightRules.BadValue, $"linenos is 'true', 'false', 'table' or 'inline', not '{value}'");
        }

        return LineNumbersOf(value);
    }

    private CodeAttributes LineNumbersOf(string value) => value switch
    {
        "table" or "inline" => _attributes with { LineNumbers = true, LineNumbersInTable = value == "table" },
        "false" => _attributes with { LineNumbers = false },
        _ => _attributes with { LineNumbers = true },
    };

    private CodeAttributes FirstLine(string value)
    {
        if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first))
        {
            return _attributes with { FirstLineNumber = first };
        }

        Report(HighlightRules.BadValue, $"first line number '{value}' is not a number");
        return _attributes;
    }

    private ImmutableArray<LineRange> Lines(string value)
    {
        if (LineRangeParser.TryParse(value, out var lines))
        {
            return lines;
        }

        Report(HighlightRules.BadValue, $"lines to mark '{value}' are not numbers or ranges");
        return [];
    }

    private static bool IsTrue(string value) => value is "true" or "1";
}
