namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// A language as data: its words, its strings and comments, and the few habits that languages differ in.
/// </summary>
internal sealed record LexerTable
{
    /// <summary>Words by colour, separated by blanks.</summary>
    public ImmutableArray<(TokenKind Kind, string Words)> Words { get; init; } = [];

    /// <summary>Tried in this order where they share their first character: longer marks first.</summary>
    public ImmutableArray<TextRule> Rules { get; init; } = [];

    public bool IgnoresCase { get; init; }

    /// <summary>Characters beside letters, digits and <c>_</c> that words may hold.</summary>
    public string WordCharacters { get; init; } = "";

    public string Operators { get; init; } = "+-*/%=<>!&|^~?:";

    /// <summary>A word before <c>(</c> is a call.</summary>
    public bool HasCalls { get; init; } = true;

    /// <summary>
    /// What words become that stand before <c>=</c>, as in <c>NAME=value</c>; None where that says nothing.
    /// </summary>
    public TokenKind AssignedWord { get; init; }

    /// <summary>What strings become that stand before a colon, as JSON's keys.</summary>
    public TokenKind KeyString { get; init; }

    /// <summary>The mark of variables (<c>$</c>), also as <c>${name}</c>; NUL for none.</summary>
    public char VariableMark { get; init; }

    /// <summary>The mark of decorators and annotations (<c>@</c>); NUL for none.</summary>
    public char DecoratorMark { get; init; }

    /// <summary>A word that follows one of these names something: <c>class Name</c>, <c>def name</c>.</summary>
    public ImmutableArray<(string Word, TokenKind Next)> Definitions { get; init; } = [];

    /// <summary><c>&lt;&lt;EOF</c> opens lines of text, as in shells.</summary>
    public bool HasHereDocuments { get; init; }

    /// <summary>A slash where a value may stand opens a regular expression.</summary>
    public bool HasRegexLiterals { get; init; }
}
