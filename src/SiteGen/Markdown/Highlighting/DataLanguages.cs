namespace SiteGen.Markdown.Highlighting;

/// <summary>Languages for data, queries and settings.</summary>
internal static class DataLanguages
{
    private static readonly TextRule HashComment = TextRule.ToLineEnd("#", TokenKind.Comment);

    public static readonly TableLexer Json = new(new()
    {
        Words = [(TokenKind.KeywordConstant, "true false null")],
        Rules =
        [
            TextRule.ToLineEnd("//", TokenKind.LineComment), TextRule.Block("/*", "*/"),
            TextRule.Quoted("\"", TokenKind.DoubleString),
        ],
        Operators = "-+",
        HasCalls = false,
        KeyString = TokenKind.Tag,
    });

    public static readonly TableLexer Toml = new(new()
    {
        Words = [(TokenKind.KeywordConstant, "true false inf nan")],
        Rules =
        [
            HashComment, TextRule.Block("\"\"\"", "\"\"\"", TokenKind.DoubleString) with { Escape = '\\' },
            TextRule.Block("'''", "'''", TokenKind.SingleString),
            new TextRule("[[", "]]", TokenKind.Keyword) { Place = RulePlace.LineStart },
            new TextRule("[", "]", TokenKind.Keyword) { Place = RulePlace.LineStart },
            TextRule.Quoted("\"", TokenKind.DoubleString), new TextRule("'", "'", TokenKind.SingleString),
        ],
        WordCharacters = "-.",
        Operators = "=+",
        HasCalls = false,
        AssignedWord = TokenKind.Attribute,
    });

    public static readonly TableLexer Sql = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "add all alter analyze and any as asc auto_increment begin between by cascade case"),
            (TokenKind.Keyword, "check collate"),
            (TokenKind.Keyword, "column commit constraint create cross current_date current_timestamp database"),
            (TokenKind.Keyword, "default delete"),
            (TokenKind.Keyword, "desc describe distinct drop else end exists explain fetch first for foreign from"),
            (TokenKind.Keyword, "full grant"),
            (TokenKind.Keyword, "group having if in index inner insert into is join key left like limit not offset"),
            (TokenKind.Keyword, "on or order"),
            (TokenKind.Keyword, "outer over partition primary procedure references rename replace returning revoke"),
            (TokenKind.Keyword, "right"),
            (TokenKind.Keyword, "rollback row rows schema select set show table temporary then to transaction"),
            (TokenKind.Keyword, "trigger truncate"),
            (TokenKind.Keyword, "union unique update use using values view when where with"),
            (TokenKind.KeywordConstant, "null true false"),
            (TokenKind.KeywordType, "bigint binary blob boolean char date datetime decimal double enum float int"),
            (TokenKind.KeywordType, "integer json"),
            (TokenKind.KeywordType, "jsonb numeric real serial smallint text time timestamp tinyint uuid varbinary"),
            (TokenKind.KeywordType, "varchar"),
        ],
        Rules =
        [
            TextRule.ToLineEnd("--", TokenKind.LineComment), TextRule.ToLineEnd("#", TokenKind.LineComment),
            TextRule.Block("/*", "*/"),
            TextRule.Block("'", "'", TokenKind.SingleString) with { IsDoubledInside = true },
            TextRule.Quoted("\"", TokenKind.DoubleString), TextRule.Quoted("`", TokenKind.BacktickString, '\0'),
        ],
        IgnoresCase = true,
    });

    public static readonly TableLexer Hcl = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "for in if else endif endfor"),
            (TokenKind.KeywordDeclaration, "resource variable output module provider data locals terraform backend"),
            (TokenKind.KeywordDeclaration, "provisioner"),
            (TokenKind.KeywordConstant, "true false null"),
            (TokenKind.KeywordType, "string number bool list map set object tuple any"),
        ],
        Rules =
        [
            TextRule.ToLineEnd("//", TokenKind.LineComment), TextRule.ToLineEnd("#", TokenKind.LineComment),
            TextRule.Block("/*", "*/"), TextRule.Quoted("\"", TokenKind.DoubleString),
        ],
        WordCharacters = "-",
        AssignedWord = TokenKind.Attribute,
        HasHereDocuments = true,
    });

    public static readonly TableLexer ServerConfig = new(new()
    {
        Words =
        [
            (TokenKind.Keyword, "server location upstream listen server_name root index proxy_pass"),
            (TokenKind.Keyword, "proxy_set_header return"),
            (TokenKind.Keyword, "rewrite include events http error_log access_log try_files if set add_header"),
            (TokenKind.Keyword, "ssl_certificate"),
            (TokenKind.Keyword, "VirtualHost ServerName ServerAlias DocumentRoot Directory ProxyPass"),
            (TokenKind.Keyword, "ProxyPassReverse Require"),
            (TokenKind.Keyword, "LoadModule RewriteEngine RewriteRule RewriteCond Options AllowOverride Listen"),
            (TokenKind.Keyword, "WSGIScriptAlias"),
            (TokenKind.KeywordConstant, "on off On Off all any none"),
        ],
        Rules =
        [
            HashComment, TextRule.Quoted("\"", TokenKind.DoubleString), TextRule.Quoted("'", TokenKind.SingleString),
        ],
        WordCharacters = "-./:",
        Operators = "=~<>!*^",
        HasCalls = false,
        VariableMark = '$',
    });
}
