using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown.Citations;
using SiteGen.References;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Links to pads, changes, bugs and blueprints by their name or number, on the hosts of the configuration.</summary>
internal static class ReferenceShortcodes
{
    private static readonly FrozenDictionary<string, string[]> Arguments = new Dictionary<string, string[]>
    {
        ["blueprint"] = ["project", "name", "text"],
        ["bug"] = ["number", "text"],
        ["etherpad"] = ["pad", "host", "text"],
        ["gerrit"] = ["change", "patchset", "text"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> MarkdownMarks = SearchValues.Create("\\`*_{}[]<>()#+-.!|~^&$=:\"'");

    /// <summary>The names of the arguments of each.</summary>
    public static IEnumerable<KeyValuePair<string, string[]>> All => Arguments;

    public static bool Is(string name) => Arguments.ContainsKey(name);

    /// <summary>Whether a call on a Hugo site, which may have a template of that name, can be meant for ours.</summary>
    public static bool AreOurs(string name, IEnumerable<string> argumentNames)
        => Arguments.TryGetValue(name, out var known) && argumentNames.All(argument => known.Contains(argument));

    public static Outcome<string> Render(ShortcodeCall call, ReferenceLookup lookup)
    {
        var (url, mistake) = ReferenceAddresses.Of(call, lookup);
        if (mistake is not null)
        {
            return Outcome.Of("", [mistake]);
        }

        var reference = lookup.Links.Recognize(url);
        var text = call.HasNames ? call.Given("text") : null;
        var shown = text ?? reference?.Label ?? url;
        var html = call.IsMarkdown && call.Parent is null ? Markdown(url, shown) : Html(url, shown, lookup.IsShown && reference is not null);
        return Outcome.Of(html, Elsewhere(call, reference));
    }

    // A pad on a host that is not the site's is a link like others.
    private static IEnumerable<Diagnostic> Elsewhere(ShortcodeCall call, Reference? reference)
        => reference is not null || call.Given("host") is not { } host
            ? []
            : [ShortcodeRules.UnknownPadHost.At(call.Location, $"'{host}' is no host of pads here")];

    private static string Html(string url, string text, bool isMarked)
    {
        var html = new StringBuilder("<a href=\"").AppendEscaped(url).Append('"').Append(isMarked ? LinkMark.TagEnd : ">");
        return html.AppendEscaped(text).Append("</a>").ToString();
    }

    // With percent signs, what comes out is Markdown, where HTML may not be let through.
    private static string Markdown(string url, string text)
    {
        var link = new StringBuilder("[");
        foreach (var mark in text)
        {
            link.Append(MarkdownMarks.Contains(mark) ? "\\" : "").Append(mark);
        }

        return link.Append("](<").Append(url).Append(">)").ToString();
    }
}
