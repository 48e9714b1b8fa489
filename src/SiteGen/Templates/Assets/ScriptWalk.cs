using System.Collections.Frozen;

namespace SiteGen.Templates.Assets;

/// <summary>
/// Walks through the code of a script, past comments, texts and regular expressions (ECMA-262, §12). It reads signs, not grammar: whether a
/// slash divides or begins a regular expression is told by what stands before it.
/// </summary>
internal sealed class ScriptWalk(string script)
{
    private const string SignsBeforePattern = "(,=:[!&|?{};+-*%~^<>/";
    private const char Value = ')';
    private const char Condition = 'c';
    private const char Template = '$';
    private const char Word = 'w';

    private static readonly FrozenSet<string> WordsBeforePattern = FrozenSet.Create(
        "return", "typeof", "case", "in", "of", "do", "else", "delete", "void", "throw", "new", "instanceof", "yield", "await");

    private static readonly FrozenSet<string> WordsBeforeCondition = FrozenSet.Create("if", "while", "for", "with");

    // What is open: brackets, conditions and the code in templates.
    private readonly Stack<char> _open = [];
    private char _last = ';';
    private string _word = "";

    public int At { get; private set; }

    public int Depth => _open.Count;

    public bool IsAtEnd => At >= script.Length;

    /// <summary>Goes to the end of a mark that was found here.</summary>
    public void Pass(ScriptMark mark)
    {
        if (mark.Kind == ScriptMarkKind.Call)
        {
            _open.Push('(');
        }

        Saw(mark.Kind == ScriptMarkKind.Call ? Value : ';', mark.End);
    }

    /// <summary>Past one word, text, comment or sign.</summary>
    public void Step()
    {
        var sign = script[At];
        switch (sign)
        {
            case ' ' or '\t' or '\n' or '\r':
                At++;
                break;
            case '/':
                Slash();
                break;
            case '"' or '\'':
                Saw(Value, ScriptText.Past(script, At));
                break;
            case '`':
                InTemplate(At + 1);
                break;
            case '(' or '[' or '{':
                _open.Push(sign == '(' && _last == Word && WordsBeforeCondition.Contains(_word) ? Condition : sign);
                Saw(sign, At + 1);
                break;
            case ')' or ']' or '}':
                Close(sign);
                break;
            default:
                Other(sign);
                break;
        }
    }

    private void Slash()
    {
        if (ScriptText.IsAt(script, At, "//"))
        {
            At = script.IndexOf('\n', At) is >= 0 and var end ? end + 1 : script.Length;
        }
        else if (ScriptText.IsAt(script, At, "/*"))
        {
            At = script.IndexOf("*/", At + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : script.Length;
        }
        else if (_last == Word ? WordsBeforePattern.Contains(_word) : SignsBeforePattern.Contains(_last))
        {
            Saw(Value, PastPattern(At));
        }
        else
        {
            Saw('/', At + 1);
        }
    }

    private void Close(char sign)
    {
        var isOpen = _open.TryPop(out var open);
        if (isOpen && open == Template && sign == '}')
        {
            InTemplate(At + 1);
            return;
        }

        Saw(isOpen && open == Condition ? ';' : sign, At + 1);
    }

    private void Other(char sign)
    {
        var end = At + 1;
        if (!ScriptText.IsName(sign))
        {
            // What was counted up or down is a value, which can be divided.
            Saw(sign is '+' or '-' && At > 0 && script[At - 1] == sign ? Value : sign, end);
            return;
        }

        while (end < script.Length && ScriptText.IsName(script[end]))
        {
            end++;
        }

        _word = _last is '.' or '#' ? "" : script[At..end];
        Saw(Word, end);
    }

    // Up to the code in it, or to its end.
    private void InTemplate(int at)
    {
        while (at < script.Length && script[at] != '`' && !ScriptText.IsAt(script, at, "${"))
        {
            at += script[at] == '\\' ? 2 : 1;
        }

        if (at < script.Length && script[at] == '$')
        {
            _open.Push(Template);
            Saw('{', at + 2);
            return;
        }

        Saw(Value, Math.Min(script.Length, at + 1));
    }

    private int PastPattern(int at)
    {
        var isInClass = false;
        for (at++; at < script.Length && script[at] != '\n' && (isInClass || script[at] != '/'); at++)
        {
            isInClass = script[at] == '[' || (isInClass && script[at] != ']');
            at += script[at] == '\\' ? 1 : 0;
        }

        return Math.Min(script.Length, at + 1);
    }

    private void Saw(char last, int end) => (_last, At) = (last, end);
}
