namespace SiteGen.Markdown.Highlighting;

/// <summary>Which lexer reads which language, by the names that Chroma knows them under.</summary>
internal static class Languages
{
    private const int LongestName = 24;

    public static Lexer? Find(string language)
    {
        if (language.Length is 0 or > LongestName)
        {
            return null;
        }

        var hasCapitals = language.AsSpan().ContainsAnyInRange('A', 'Z');
        return Exact(language) ?? (hasCapitals ? Exact(language.ToLowerInvariant()) : null);
    }

    private static Lexer? Exact(string name) => name switch
    {
        "text" or "plain" or "plaintext" or "txt" or "no-highlight" => PlainLexer.Instance,
        "console" or "shell-session" or "bash-session" or "sh-session" => ConsoleLexer.Instance,
        "diff" or "udiff" or "patch" => DiffLexer.Instance,
        "yaml" or "yml" => YamlLexer.Instance,
        "ini" or "cfg" or "dosini" or "inf" or "properties" or "java-properties" or "systemd" or "service"
            or "desktop" => IniLexer.Instance,
        "html" or "htm" or "xhtml" or "xml" or "svg" or "rss" or "xsl" or "xslt" or "xsd" or "wsdl" or "csproj"
            or "go-html-template" or "handlebars" or "hbs" or "vue" => MarkupLexer.Instance,
        "css" or "scss" or "sass" => CssLexer.Instance,
        "make" or "makefile" or "mf" or "bsdmake" or "mak" or "mk" => MakefileLexer.Instance,
        _ => Script(name) ?? Data(name) ?? Brace(name),
    };

    private static TableLexer? Script(string name) => name switch
    {
        "bash" or "sh" or "shell" or "zsh" or "ksh" or "fish" or "csh" or "tcsh" or "fishshell"
            => ScriptLanguages.Shell,
        "docker" or "dockerfile" or "containerfile" => ScriptLanguages.Dockerfile,
        "python" or "py" or "python3" or "py3" or "sage" or "python2" or "py2" or "starlark" or "bzl"
            => ScriptLanguages.Python,
        "ruby" or "rb" or "duby" or "rake" => ScriptLanguages.Ruby,
        "perl" or "pl" => ScriptLanguages.Perl,
        "lua" or "luau" => ScriptLanguages.Lua,
        "r" or "splus" or "s" => ScriptLanguages.R,
        "powershell" or "posh" or "ps1" or "psm1" or "psd1" or "pwsh" => ScriptLanguages.PowerShell,
        _ => null,
    };

    private static TableLexer? Data(string name) => name switch
    {
        "json" or "jsonc" or "json5" or "jsonl" => DataLanguages.Json,
        "toml" => DataLanguages.Toml,
        "sql" or "mysql" or "mariadb" or "postgres" or "postgresql" or "plpgsql" => DataLanguages.Sql,
        "hcl" or "terraform" or "tf" => DataLanguages.Hcl,
        "nginx" or "apache" or "apacheconf" or "aconf" or "caddy" or "caddyfile" => DataLanguages.ServerConfig,
        _ => null,
    };

    private static TableLexer? Brace(string name) => name switch
    {
        "go" or "golang" => BraceLanguages.Go,
        "c" or "h" or "cpp" or "c++" or "cc" or "cxx" or "hpp" or "hh" or "arduino" => BraceLanguages.C,
        "c#" or "csharp" or "cs" => BraceLanguages.CSharp,
        "java" or "kotlin" or "kt" or "scala" or "groovy" => BraceLanguages.Java,
        "rust" or "rs" => BraceLanguages.Rust,
        "javascript" or "js" or "jsx" or "react" or "mjs" or "cjs" or "typescript" or "ts" or "tsx"
            => BraceLanguages.JavaScript,
        "swift" => BraceLanguages.Swift,
        "php" or "php3" or "php4" or "php5" => BraceLanguages.Php,
        "protobuf" or "proto" => BraceLanguages.Protobuf,
        _ => null,
    };
}
