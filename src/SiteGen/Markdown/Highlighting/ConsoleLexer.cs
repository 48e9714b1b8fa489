namespace SiteGen.Markdown.Highlighting;

/// <summary>What a terminal showed: lines with a prompt hold commands, the others what the commands printed.</summary>
internal sealed class ConsoleLexer : Lexer
{
    public static readonly ConsoleLexer Instance = new();

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer)
    {
        var continues = false;
        for (var at = 0; at < code.Length;)
        {
            var end = LineEnd(code, at);
            var line = code[at..end];
            var prompt = PromptLength(line);
            if (prompt > 0 || continues)
            {
                writer.Emit(at + prompt, TokenKind.Prompt);
                WriteCommand(code, at + prompt, end, ref writer);
                continues = line.EndsWith("\\", StringComparison.Ordinal);
            }
            else
            {
                writer.Emit(end, TokenKind.Output);
            }

            at = Math.Min(end + 1, code.Length);
            writer.Emit(at, TokenKind.None);
        }
    }

    // Only the command itself is cut: a string that is never closed must not swallow the next lines.
    private static void WriteCommand(ReadOnlySpan<char> code, int start, int end, ref CodeWriter writer)
        => ScriptLanguages.Shell.WritePart(code[..end], start, ref writer);

    /// <summary><c>$ </c>, <c># </c>, <c>user@host:~$ </c>, <c>[root@host dir]# </c>, <c>(venv) $ </c>.</summary>
    private static int PromptLength(ReadOnlySpan<char> line)
    {
        var start = 0;
        if (line is ['(', ..] && line.IndexOf(')') is > 0 and var close)
        {
            start = SkipBlanks(line, close + 1);
        }

        if (start < line.Length && line[start] == '[' && line[start..].IndexOf(']') is > 0 and var bracket)
        {
            start += bracket + 1;
        }
        else
        {
            var word = line[start..].IndexOf(' ');
            var host = word < 0 ? line[start..] : line.Slice(start, word);
            start += host.Contains('@') && host.Length > 1 ? host.Length - 1 : 0;
        }

        if (start < line.Length && line[start] == ' ')
        {
            start++;
        }

        var isPrompt = start < line.Length && line[start] is '$' or '#' or '%' or '>'
            && (start + 1 == line.Length || line[start + 1] == ' ');
        return isPrompt ? Math.Min(start + 2, line.Length) : 0;
    }
}
