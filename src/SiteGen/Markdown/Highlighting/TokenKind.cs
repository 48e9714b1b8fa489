namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// What a piece of code is, as far as colours care; each kind has the class name that Chroma's style sheets use.
/// </summary>
internal enum TokenKind : byte
{
    None,
    Keyword,
    KeywordConstant,
    KeywordDeclaration,
    KeywordNamespace,
    KeywordType,
    Attribute,
    Builtin,
    Class,
    Decorator,
    Entity,
    Function,
    Label,
    Tag,
    Variable,
    String,
    SingleString,
    DoubleString,
    BacktickString,
    CharString,
    RegexString,
    Number,
    Integer,
    Float,
    Hex,
    Operator,
    OperatorWord,
    Punctuation,
    Comment,
    LineComment,
    BlockComment,
    Preprocessor,
    Deleted,
    Heading,
    Inserted,
    Output,
    Prompt,
    Strong,
    Subheading,
}

/// <summary>Opening tags, made once: writing a token must not build strings.</summary>
internal static class TokenTags
{
    private static readonly string[] Opening = [.. Enum.GetValues<TokenKind>().Select(Open)];

    public static string For(TokenKind kind) => Opening[(int)kind];

    private static string Open(TokenKind kind) => $"<span class=\"{ClassOf(kind)}\">";

    private static string ClassOf(TokenKind kind) => kind switch
    {
        TokenKind.Keyword => "k",
        TokenKind.KeywordConstant => "kc",
        TokenKind.KeywordDeclaration => "kd",
        TokenKind.KeywordNamespace => "kn",
        TokenKind.KeywordType => "kt",
        TokenKind.Attribute => "na",
        TokenKind.Builtin => "nb",
        TokenKind.Class => "nc",
        TokenKind.Decorator => "nd",
        TokenKind.Entity => "ni",
        TokenKind.Function => "nf",
        TokenKind.Label => "nl",
        TokenKind.Tag => "nt",
        TokenKind.Variable => "nv",
        TokenKind.String => "s",
        TokenKind.SingleString => "s1",
        TokenKind.DoubleString => "s2",
        TokenKind.BacktickString => "sb",
        TokenKind.CharString => "sc",
        TokenKind.RegexString => "sr",
        TokenKind.Number => "m",
        TokenKind.Integer => "mi",
        TokenKind.Float => "mf",
        TokenKind.Hex => "mh",
        TokenKind.Operator => "o",
        TokenKind.OperatorWord => "ow",
        TokenKind.Punctuation => "p",
        TokenKind.Comment => "c",
        TokenKind.LineComment => "c1",
        TokenKind.BlockComment => "cm",
        TokenKind.Preprocessor => "cp",
        TokenKind.Deleted => "gd",
        TokenKind.Heading => "gh",
        TokenKind.Inserted => "gi",
        TokenKind.Output => "go",
        TokenKind.Prompt => "gp",
        TokenKind.Strong => "gs",
        TokenKind.Subheading => "gu",
        _ => "",
    };
}
