using System.Collections.Frozen;

namespace SiteGen.Markdown.Attributes;

/// <summary>Which attributes authors may hang on blocks: goldmark's list, and <c>aria-</c>, which it forgot.</summary>
internal static class AttributeNames
{
    private static readonly FrozenSet<string> Global = FrozenSet.Create(
        StringComparer.Ordinal,
        "accesskey", "autocapitalize", "autofocus", "class", "contenteditable", "dir", "draggable", "enterkeyhint",
        "hidden", "id", "inert", "inputmode", "is", "itemid", "itemprop", "itemref", "itemscope", "itemtype", "lang",
        "part", "role", "slot", "spellcheck", "style", "tabindex", "title", "translate");

    public static bool IsGlobal(string name)
        => Global.Contains(name)
            || name.StartsWith("data-", StringComparison.Ordinal) || name.StartsWith("aria-", StringComparison.Ordinal);

    /// <summary><c>onclick</c> and its like.</summary>
    public static bool RunsScript(string name) => name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
}
