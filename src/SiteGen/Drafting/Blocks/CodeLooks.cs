using System.Text.RegularExpressions;

namespace SiteGen.Drafting.Blocks;

/// <summary>What lines of code look like, in the languages that people paste into pads.</summary>
internal static partial class CodeLooks
{
    private const int Longest = 300;

    /// <summary>Hardly anything else.</summary>
    public static bool IsSure(string text)
        => text.Length is > 0 and <= Longest && (text[^1] is '{' or ';' || IsCommand(text) || Sure().IsMatch(text));

    /// <summary>Code, if there is code above.</summary>
    public static bool IsLikely(string text) => text.Length is > 0 and <= Longest && Likely().IsMatch(text);

    public static bool IsCommand(string text) => text.Length <= Longest && Command().IsMatch(text);

    // Root has a hash: "root@host:~# ", "[root@host ~]# ".
    [GeneratedRegex(
        @"^(?:\([\w.-]+\) ?)?(?:[\w.-]+@[\w.-]+:\S*)?\$ \S|^[\w.-]+@[\w.-]+:\S*# \S|^\[[\w.-]+@[\w.-]+ \S+\][#$] \S"
            + @"|^>>> \S",
        RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    // In turn: closing brackets; a setting; a section of settings; markup; a key of JSON; Python; a difference; a call;
    // a log.
    [GeneratedRegex(
        @"^[\]})]+[;,]?$"
            + @"|^[\w.\-]+(?:\[[^\]]*\])? ?[+|]?= ?[^=\s>][^.?!]{0,80}$"
            + @"|^\[\[?[a-z][\w\-|:]*\]?\]$"
            + @"|^</?[a-zA-Z][\w:\-]*(?: [\w:\-]+=""[^""]*"")*/?>"
            + @"|^""[\w\-.]+"" ?: ?\S"
            + @"|^(?:def|class) \w+.*:$|^from [\w.]+ import \w|^import [\w.]+$"
            + @"|^Traceback \(|^File "".+"", line \d|^\w+(?:\.\w+)*(?:Error|Exception): "
            + @"|^diff --git |^@@ -\d|^index [0-9a-f]{7,}"
            + @"|^(?:self\.)?\w+(?:[._]\w+)+\(.*\)$|^return \w+[.(]"
            + @"|^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*\s+(?:\S+\s+)?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL"
            + @"|FATAL)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Sure();

    [GeneratedRegex(
        @"^#(?!\w*#)|^//|^(?:if|for|while|elif|else|with|try|except)\b.*:$|^[+\- ]\s*\w+.*[;)({]$"
            + @"|^return\b|^raise\b|^\.\.\.|^\w+(?:\.\w+)+: ",
        RegexOptions.CultureInvariant)]
    private static partial Regex Likely();
}
