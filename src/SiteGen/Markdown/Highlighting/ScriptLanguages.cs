namespace SiteGen.Markdown.Highlighting;

/// <summary>Languages whose comments start with a hash, and what else is written at a terminal.</summary>
internal static class ScriptLanguages
{
    private static readonly TextRule HashComment = TextRule.ToLineEnd("#", TokenKind.LineComment);
    private static readonly TextRule ShellComment =
        TextRule.ToLineEnd("#", TokenKind.LineComment, RulePlace.AfterBlank);
    private static readonly TextRule Double = TextRule.Quoted("\"", TokenKind.DoubleString);
    private static readonly TextRule Single = TextRule.Quoted("'", TokenKind.SingleString);

    private static readonly LexerTable ShellTable = new()
    {
        Words =
        [
            (TokenKind.Keyword, "if then elif else fi case esac for while until do done in function select time"),
            (TokenKind.Keyword, "continue"),
            (TokenKind.Keyword, "break return"),
            (TokenKind.Builtin, "alias bg bind builtin caller cd command compgen complete declare dirs disown echo"),
            (TokenKind.Builtin, "enable"),
            (TokenKind.Builtin, "eval exec exit export false fc fg getopts hash help history jobs kill let local"),
            (TokenKind.Builtin, "logout popd"),
            (TokenKind.Builtin, "printf pushd pwd read readonly set shift shopt source suspend test times trap"),
            (TokenKind.Builtin, "true type"),
            (TokenKind.Builtin, "typeset ulimit umask unalias unset wait"),
        ],
        Rules =
        [
            ShellComment, Double with { SpansLines = true }, TextRule.Block("'", "'", TokenKind.SingleString),
            TextRule.Quoted("`", TokenKind.BacktickString),
        ],
        WordCharacters = "-./+:@%,~",
        Operators = "=&|<>!;",
        HasCalls = false,
        AssignedWord = TokenKind.Variable,
        VariableMark = '$',
        HasHereDocuments = true,
    };

    public static readonly TableLexer Shell = new(ShellTable);

    public static readonly TableLexer Dockerfile = new(ShellTable with
    {
        Words =
        [
            (TokenKind.Keyword, "FROM AS RUN CMD LABEL MAINTAINER EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER"),
            (TokenKind.Keyword, "WORKDIR ARG"),
            (TokenKind.Keyword, "ONBUILD STOPSIGNAL HEALTHCHECK SHELL"),
            .. ShellTable.Words,
        ],
    });

    public static readonly TableLexer PowerShell = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "begin break catch class continue data do dynamicparam else elseif end exit filter"),
            (TokenKind.Keyword, "finally for"),
            (TokenKind.Keyword, "foreach from function if in param process return switch throw trap try until"),
            (TokenKind.Keyword, "using while"),
        ],
        Rules =
        [
            TextRule.Block("<#", "#>"), HashComment, TextRule.Block("@\"", "\"@", TokenKind.DoubleString),
            TextRule.Block("@'", "'@", TokenKind.SingleString),
            TextRule.Quoted("\"", TokenKind.DoubleString, '`'), Single,
        ],
        IgnoresCase = true,
        WordCharacters = "-",
        HasCalls = false,
        VariableMark = '$',
    });

    public static readonly TableLexer Python = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "assert async await break continue del elif else except finally for global if"),
            (TokenKind.Keyword, "lambda match"),
            (TokenKind.Keyword, "nonlocal pass raise return try while with yield as case class def"),
            (TokenKind.KeywordNamespace, "import from"),
            (TokenKind.OperatorWord, "and or not in is"),
            (TokenKind.KeywordConstant, "True False None"),
            (TokenKind.Builtin, "abs all any bool bytearray bytes callable chr classmethod dict dir divmod"),
            (TokenKind.Builtin, "enumerate eval exec"),
            (TokenKind.Builtin, "filter float format frozenset getattr globals hasattr hash hex id input int"),
            (TokenKind.Builtin, "isinstance"),
            (TokenKind.Builtin, "issubclass iter len list locals map max min next object open ord pow print"),
            (TokenKind.Builtin, "property range"),
            (TokenKind.Builtin, "repr reversed round set setattr slice sorted staticmethod str sum super tuple"),
            (TokenKind.Builtin, "type vars zip"),
            (TokenKind.Builtin, "self cls __init__ __name__"),
        ],
        Rules =
        [
            HashComment, TextRule.Block("\"\"\"", "\"\"\"", TokenKind.DoubleString) with { Escape = '\\' },
            TextRule.Block("'''", "'''", TokenKind.SingleString) with { Escape = '\\' }, Double, Single,
        ],
        DecoratorMark = '@',
        Definitions =
        [
            ("def", TokenKind.Function), ("class", TokenKind.Class), ("import", TokenKind.Class),
            ("from", TokenKind.Class),
        ],
    });

    public static readonly TableLexer Ruby = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "alias begin break case class def do else elsif end ensure for if in module next"),
            (TokenKind.Keyword, "redo rescue"),
            (TokenKind.Keyword, "retry return self super then undef unless until when while yield and or not loop"),
            (TokenKind.Keyword, "raise"),
            (TokenKind.KeywordNamespace, "require require_relative include extend"),
            (TokenKind.KeywordConstant, "true false nil"),
            (TokenKind.Builtin, "puts print p attr_accessor attr_reader attr_writer lambda proc"),
        ],
        Rules =
        [
            HashComment, Double with { SpansLines = true }, Single, TextRule.Quoted("`", TokenKind.BacktickString),
        ],
        WordCharacters = "?!",
        Operators = "+-*/%=<>&|^~:",
        VariableMark = '$',
        DecoratorMark = '@',
        HasRegexLiterals = true,
        Definitions = [("def", TokenKind.Function), ("class", TokenKind.Class), ("module", TokenKind.Class)],
    });

    public static readonly TableLexer Perl = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "sub my our local if elsif else unless while until for foreach do last next redo"),
            (TokenKind.Keyword, "return use no"),
            (TokenKind.Keyword, "package require die warn print printf say open close eval"),
            (TokenKind.OperatorWord, "and or not eq ne lt gt le ge cmp x"),
        ],
        Rules = [HashComment, Double with { SpansLines = true }, Single with { SpansLines = true }],
        VariableMark = '$',
        HasRegexLiterals = true,
        Definitions = [("sub", TokenKind.Function), ("package", TokenKind.Class)],
    });

    public static readonly TableLexer Lua = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "break do else elseif end for function goto if in local repeat return then until"),
            (TokenKind.Keyword, "while"),
            (TokenKind.OperatorWord, "and or not"),
            (TokenKind.KeywordConstant, "true false nil"),
            (TokenKind.Builtin, "assert error ipairs next pairs pcall print require select setmetatable tonumber"),
            (TokenKind.Builtin, "tostring type"),
        ],
        Rules =
        [
            TextRule.Block("--[[", "]]"), TextRule.ToLineEnd("--", TokenKind.LineComment),
            TextRule.Block("[[", "]]", TokenKind.String), Double, Single,
        ],
        Operators = "+-*/%=<>~^#:",
        Definitions = [("function", TokenKind.Function)],
    });

    public static readonly TableLexer R = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "if else repeat while function for in next break return library require"),
            (TokenKind.KeywordConstant, "TRUE FALSE NULL NA Inf NaN"),
        ],
        Rules = [HashComment, Double with { SpansLines = true }, Single with { SpansLines = true }],
        WordCharacters = ".",
    });
}
