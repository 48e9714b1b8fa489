namespace SiteGen.Markdown.Highlighting;

/// <summary>Makefiles: targets and variables at the left, commands after a tab.</summary>
internal sealed class MakefileLexer : Lexer
{
    public static readonly MakefileLexer Instance = new();

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer)
    {
        for (var at = 0; at < code.Length;)
        {
            var end = LineEnd(code, at);
            WriteLine(code, at, end, ref writer);
            at = Math.Min(end + 1, code.Length);
            writer.Emit(at, TokenKind.None);
        }
    }

    private static void WriteLine(ReadOnlySpan<char> code, int at, int end, ref CodeWriter writer)
    {
        var line = code[at..end];
        var sign = line.IndexOfAny('=', ':', '#');
        if (sign <= 0 || line[0] is '\t' || line[sign] == '#')
        {
            ScriptLanguages.Shell.WritePart(code[..end], at, ref writer);
            return;
        }

        var isVariable = line[sign] == '=' || (sign + 1 < line.Length && line[sign + 1] == '=');
        var name = line[..sign].TrimEnd(" ?+").Length;
        writer.Emit(at + name, isVariable ? TokenKind.Variable : TokenKind.Function);
        var rest = at + sign + (line[sign] == ':' && isVariable ? 2 : 1);
        writer.Emit(rest, TokenKind.Operator);
        ScriptLanguages.Shell.WritePart(code[..end], rest, ref writer);
    }
}
