namespace SiteGen.Templates.Assets;

/// <summary>
/// Finds imports and exports of a script, outside of comments, texts and regular expressions. What it takes for an import is one in every
/// script that people write.
/// </summary>
internal static class ScriptMarks
{
    public static List<ScriptMark> In(string script)
    {
        var (found, walk) = (new List<ScriptMark>(), new ScriptWalk(script));
        while (!walk.IsAtEnd)
        {
            if (Mark(script, walk.At, walk.Depth) is { } mark)
            {
                found.Add(mark);
                walk.Pass(mark);
            }
            else
            {
                walk.Step();
            }
        }

        return found;
    }

    private static ScriptMark? Mark(string script, int at, int depth)
        => script[at] is not ('i' or 'e') || (at > 0 && (script[at - 1] is '.' or '#' || ScriptText.IsName(script[at - 1]))) ? null
            : IsWord(script, at, "import") ? Import(script, at, depth)
            : IsWord(script, at, "export") && depth == 0 ? Export(script, at)
            : null;

    private static ScriptMark? Import(string script, int at, int depth)
    {
        var next = ScriptText.PastBlanks(script, at + "import".Length);
        if (next < script.Length && script[next] == '(')
        {
            var quote = ScriptText.PastBlanks(script, next + 1);
            return ScriptText.IsQuote(script, quote)
                ? new(ScriptMarkKind.Call, quote, ScriptText.Inside(script, quote), ScriptText.Past(script, quote))
                : null;
        }

        return depth > 0 || next >= script.Length || script[next] == '.' || QuoteFrom(script, next) is not { } address
            ? null
            : new(ScriptMarkKind.Import, at, ScriptText.Inside(script, address), PastSemicolon(script, ScriptText.Past(script, address)));
    }

    private static ScriptMark Export(string script, int at)
    {
        var next = ScriptText.PastBlanks(script, at + "export".Length);
        var isList = next < script.Length && script[next] is '*' or '{';
        var end = isList && script[next] == '{' ? script.IndexOf('}', next) : next;
        var from = end < 0 ? -1 : ScriptText.PastBlanks(script, end + 1);
        return isList && from >= 0 && QuoteFrom(script, from) is { } address && script[from..address].Contains("from", StringComparison.Ordinal)
            ? new(ScriptMarkKind.Export, at, ScriptText.Inside(script, address), PastSemicolon(script, ScriptText.Past(script, address)))
            : new(ScriptMarkKind.Export, at, next..next, next);
    }

    // Names, braces and commas may stand before an address, nothing else.
    private static int? QuoteFrom(string script, int at)
    {
        while (at < script.Length && (ScriptText.IsName(script[at]) || char.IsWhiteSpace(script[at]) || script[at] is '{' or '}' or ',' or '*'))
        {
            at++;
        }

        return ScriptText.IsQuote(script, at) ? at : null;
    }

    private static int PastSemicolon(string script, int at)
    {
        var next = at;
        while (next < script.Length && script[next] is ' ' or '\t')
        {
            next++;
        }

        return next < script.Length && script[next] == ';' ? next + 1 : at;
    }

    private static bool IsWord(string script, int at, string word)
        => ScriptText.IsAt(script, at, word) && (at + word.Length >= script.Length || !ScriptText.IsName(script[at + word.Length]));
}
