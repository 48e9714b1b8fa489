namespace SiteGen.Markdown.Highlighting;

/// <summary>Languages that look like C: braces, slashes for comments, words before parentheses.</summary>
internal static class BraceLanguages
{
    private const string CommonKeywords = "if else for while do switch case default break continue return";

    private static readonly TextRule SlashComment = TextRule.ToLineEnd("//", TokenKind.LineComment);
    private static readonly TextRule StarComment = TextRule.Block("/*", "*/");
    private static readonly TextRule Double = TextRule.Quoted("\"", TokenKind.String);
    private static readonly TextRule Single = TextRule.Quoted("'", TokenKind.CharString);
    private static readonly TextRule Directive = TextRule.ToLineEnd("#", TokenKind.Preprocessor, RulePlace.LineStart);
    private static readonly TextRule ThreeQuotes = TextRule.Block("\"\"\"", "\"\"\"", TokenKind.String);

    public static readonly TableLexer Go = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, CommonKeywords + " range select go defer goto fallthrough"),
            (TokenKind.KeywordDeclaration, "func type struct interface map chan var const"),
            (TokenKind.KeywordNamespace, "package import"),
            (TokenKind.KeywordConstant, "true false nil iota"),
            (TokenKind.KeywordType, "bool string error any int int8 int16 int32 int64 uint uint8 uint16 uint32"),
            (TokenKind.KeywordType, "uint64"),
            (TokenKind.KeywordType, "uintptr byte rune float32 float64 complex64 complex128"),
            (TokenKind.Builtin, "append cap clear close complex copy delete imag len make max min new panic print"),
            (TokenKind.Builtin, "println"),
            (TokenKind.Builtin, "real recover"),
        ],
        Rules = [SlashComment, StarComment, Double, TextRule.Block("`", "`", TokenKind.String), Single],
        Definitions = [("type", TokenKind.Class)],
    });

    public static readonly TableLexer C = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, CommonKeywords + " goto sizeof static extern const volatile inline register restrict"),
            (TokenKind.Keyword, "struct union enum typedef auto asm class namespace using template typename public"),
            (TokenKind.Keyword, "private"),
            (TokenKind.Keyword, "protected virtual override final operator new delete this friend explicit mutable"),
            (TokenKind.Keyword, "constexpr"),
            (TokenKind.Keyword, "noexcept try catch throw co_await co_return co_yield concept requires static_assert"),
            (TokenKind.KeywordType, "void int char long short float double signed unsigned bool size_t ssize_t"),
            (TokenKind.KeywordType, "wchar_t"),
            (TokenKind.KeywordType, "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t FILE"),
            (TokenKind.KeywordConstant, "true false NULL nullptr"),
        ],
        Rules = [SlashComment, StarComment, Directive, Double, Single],
        Definitions = [("class", TokenKind.Class), ("struct", TokenKind.Class), ("namespace", TokenKind.Class)],
    });

    public static readonly TableLexer CSharp = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, CommonKeywords),
            (TokenKind.Keyword, "abstract as async await base catch checked const delegate event explicit"),
            (TokenKind.Keyword, "extern finally fixed foreach get goto implicit in init internal is lock new"),
            (TokenKind.Keyword, "operator out"),
            (TokenKind.Keyword, "override params partial private protected public readonly ref required sealed set"),
            (TokenKind.Keyword, "sizeof"),
            (TokenKind.Keyword, "stackalloc static this throw try typeof unchecked unsafe virtual volatile when"),
            (TokenKind.Keyword, "where with"),
            (TokenKind.Keyword, "yield not and or value file scoped"),
            (TokenKind.KeywordNamespace, "using namespace global"),
            (TokenKind.Keyword, "class struct interface enum record"),
            (TokenKind.KeywordType, "bool byte char decimal double dynamic float int long nint nuint object sbyte"),
            (TokenKind.KeywordType, "short string"),
            (TokenKind.KeywordType, "uint ulong ushort var void"),
            (TokenKind.KeywordConstant, "true false null"),
        ],
        Rules =
        [
            SlashComment, StarComment, Directive, ThreeQuotes,
            new TextRule("$\"", "\"", TokenKind.String) { Escape = '\\' },
            new TextRule("@\"", "\"", TokenKind.String) { SpansLines = true, IsDoubledInside = true },
            new TextRule("$@\"", "\"", TokenKind.String) { SpansLines = true, IsDoubledInside = true },
            Double, Single,
        ],
        Definitions =
        [
            ("class", TokenKind.Class), ("struct", TokenKind.Class), ("interface", TokenKind.Class),
            ("enum", TokenKind.Class), ("record", TokenKind.Class),
        ],
    });

    public static readonly TableLexer Java = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, CommonKeywords),
            (TokenKind.Keyword, "assert catch finally instanceof new throw try this super when yield as in is"),
            (TokenKind.KeywordDeclaration, "abstract class const enum extends final implements interface native"),
            (TokenKind.KeywordDeclaration, "private"),
            (TokenKind.KeywordDeclaration, "protected public record sealed permits static strictfp synchronized"),
            (TokenKind.KeywordDeclaration, "throws transient"),
            (TokenKind.KeywordDeclaration, "volatile fun val var object override data open internal lateinit"),
            (TokenKind.KeywordDeclaration, "suspend companion"),
            (TokenKind.KeywordDeclaration, "def trait lazy implicit given"),
            (TokenKind.KeywordNamespace, "package import"),
            (TokenKind.KeywordType, "boolean byte char double float int long short void"),
            (TokenKind.KeywordConstant, "true false null"),
        ],
        Rules = [SlashComment, StarComment, ThreeQuotes, Double, Single],
        DecoratorMark = '@',
        Definitions =
        [
            ("class", TokenKind.Class), ("interface", TokenKind.Class), ("enum", TokenKind.Class),
            ("record", TokenKind.Class), ("fun", TokenKind.Function), ("def", TokenKind.Function),
        ],
    });

    public static readonly TableLexer Rust = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "as async await break const continue crate dyn else enum extern for if impl in"),
            (TokenKind.Keyword, "loop match"),
            (TokenKind.Keyword, "mod move mut pub ref return self static struct super trait type union unsafe use"),
            (TokenKind.Keyword, "where while"),
            (TokenKind.KeywordDeclaration, "fn let"),
            (TokenKind.KeywordType, "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize Self"),
            (TokenKind.KeywordConstant, "true false"),
            (TokenKind.Builtin, "Box Option Result Some None Ok Err String Vec"),
        ],
        Rules =
        [
            SlashComment, StarComment,
            TextRule.Block("r#\"", "\"#", TokenKind.String), TextRule.Block("r\"", "\"", TokenKind.String),
            Double with { SpansLines = true },
        ],
        Definitions = [("fn", TokenKind.Function), ("struct", TokenKind.Class), ("enum", TokenKind.Class)],
    });

    public static readonly TableLexer JavaScript = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, CommonKeywords),
            (TokenKind.Keyword, "async await catch delete finally in instanceof new of throw try typeof"),
            (TokenKind.Keyword, "void with yield as is keyof satisfies"),
            (TokenKind.KeywordDeclaration, "function class const let var extends static get set enum interface"),
            (TokenKind.KeywordDeclaration, "type namespace"),
            (TokenKind.KeywordDeclaration, "declare abstract private protected public readonly implements"),
            (TokenKind.KeywordNamespace, "import export from"),
            (TokenKind.KeywordConstant, "true false null undefined NaN Infinity"),
            (TokenKind.KeywordType, "any boolean never number string symbol unknown bigint object"),
            (TokenKind.Builtin, "this super Array Boolean Date Error JSON Map Math Number Object Promise Proxy"),
            (TokenKind.Builtin, "RegExp Set"),
            (TokenKind.Builtin, "String Symbol document window console require module"),
        ],
        Rules =
        [
            SlashComment, StarComment, TextRule.Quoted("\"", TokenKind.DoubleString),
            TextRule.Quoted("'", TokenKind.SingleString),
            TextRule.Quoted("`", TokenKind.BacktickString) with { SpansLines = true },
        ],
        WordCharacters = "$",
        DecoratorMark = '@',
        HasRegexLiterals = true,
        Definitions = [("class", TokenKind.Class), ("function", TokenKind.Function), ("interface", TokenKind.Class)],
    });

    public static readonly TableLexer Swift = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, CommonKeywords),
            (TokenKind.Keyword, "guard repeat in is as try catch throw throws rethrows defer where async await"),
            (TokenKind.KeywordDeclaration, "func let var class struct enum protocol extension init deinit import"),
            (TokenKind.KeywordDeclaration, "typealias static"),
            (TokenKind.KeywordDeclaration, "private fileprivate internal public open override mutating final lazy"),
            (TokenKind.KeywordDeclaration, "weak some any"),
            (TokenKind.KeywordConstant, "true false nil self Self super"),
            (TokenKind.KeywordType, "Int Double Float Bool String Character Array Dictionary Set Optional Void"),
        ],
        Rules = [SlashComment, StarComment, ThreeQuotes, Double],
        DecoratorMark = '@',
        Definitions = [("class", TokenKind.Class), ("struct", TokenKind.Class), ("func", TokenKind.Function)],
    });

    public static readonly TableLexer Php = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, CommonKeywords),
            (TokenKind.Keyword, "abstract and as catch class clone const declare echo elseif endfor endforeach"),
            (TokenKind.Keyword, "endif endwhile enum extends final finally fn foreach function global implements"),
            (TokenKind.Keyword, "include"),
            (TokenKind.Keyword, "include_once instanceof interface isset list match namespace new or print private"),
            (TokenKind.Keyword, "protected"),
            (TokenKind.Keyword, "public readonly require require_once static throw trait try unset use xor yield"),
            (TokenKind.KeywordConstant, "true false null TRUE FALSE NULL"),
            (TokenKind.KeywordType, "array bool callable float int iterable mixed object string void"),
        ],
        Rules =
        [
            SlashComment, StarComment, TextRule.ToLineEnd("#", TokenKind.LineComment),
            Double with { SpansLines = true }, TextRule.Quoted("'", TokenKind.SingleString) with { SpansLines = true },
        ],
        VariableMark = '$',
        Definitions = [("class", TokenKind.Class), ("function", TokenKind.Function)],
    });

    public static readonly TableLexer Protobuf = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "import option optional required repeated default packed extensions to max oneof"),
            (TokenKind.Keyword, "reserved"),
            (TokenKind.Keyword, "returns rpc stream map group weak public"),
            (TokenKind.KeywordDeclaration, "message enum service extend syntax edition package"),
            (TokenKind.KeywordType, "int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64"),
            (TokenKind.KeywordType, "float double"),
            (TokenKind.KeywordType, "bool string bytes"),
            (TokenKind.KeywordConstant, "true false"),
        ],
        Rules = [SlashComment, StarComment, Double, Single],
        Definitions = [("message", TokenKind.Class), ("enum", TokenKind.Class), ("service", TokenKind.Class)],
    });
}
