using SiteGen.Moving;

namespace SiteGen.Cli.Reporting.Moving;

/// <summary>The shortcodes of a site for a person: first what is still to be written, then the rest.</summary>
internal sealed class ShortcodeTable(Terminal output)
{
    public void Write(ImmutableArray<ShortcodeUse> uses, ImmutableArray<string> written)
    {
        ShortcodeUse[] missing = [.. uses.Where(static use => use.IsMissing)];
        WriteGroup("Without a template here", Tone.Warning, missing, isFull: true);
        WriteGroup("With a template of ours", Tone.Good, [.. uses.Where(static use => use.Template is not null)], isFull: false);
        WriteGroup("Built in", Tone.Good, [.. uses.Where(static use => use is { IsBuiltIn: true, Template: null })], isFull: false);
        if (uses.IsEmpty)
        {
            output.WriteLine("no page calls a shortcode");
        }

        foreach (var file in written)
        {
            output.WriteLine($"written: {file}");
        }

        if (missing.Length > 0 && written.IsEmpty)
        {
            output.WriteLine("--write begins a template for each of those without one");
        }
    }

    private void WriteGroup(string title, Tone tone, ShortcodeUse[] uses, bool isFull)
    {
        if (uses.Length == 0)
        {
            return;
        }

        output.WriteLine($"{title}: {uses.Length}", tone);
        foreach (var use in uses)
        {
            var (calls, pages) = (Words.Count(use.Calls, "call"), Words.Count(use.Pages, "page"));
            output.WriteLine($"  {Words.OneLine(use.Name),-24} {calls,10} on {pages}");
            if (isFull || use.HugoTemplate is not null)
            {
                WriteDetails(use, isFull);
            }
        }

        output.WriteLine();
    }

    private void WriteDetails(ShortcodeUse use, bool isFull)
    {
        if (isFull)
        {
            WriteDetail("written", Forms(use));
            WriteDetail("arguments", Arguments(use));
            WriteDetail("first in", string.Join(" ", use.Places));
        }

        WriteDetail("Hugo's template", use.HugoTemplate ?? "not on this disk: from a module, perhaps");
    }

    private void WriteDetail(string name, string text) => output.WriteLine($"      {name,-16} {Words.OneLine(text)}", Tone.Quiet);

    private static string Forms(ShortcodeUse use)
    {
        var form = use.PercentCalls == 0 ? "{{< >}}" : use.PercentCalls == use.Calls ? "{{% %}}"
            : $"{{{{< >}}}} and, {Times(use.PercentCalls)}, {{{{% %}}}}";
        var inner = use.WithInner == 0 ? ""
            : use.WithInner == use.Calls ? ", with text between two tags"
            : $", {Times(use.WithInner)} with text between two tags";
        return form + inner + (use.InAttributes == 0 ? "" : $", {Times(use.InAttributes)} within a link or an attribute");
    }

    private static string Arguments(ShortcodeUse use)
    {
        var names = use.Named.Select(static named => string.Create(CultureInfo.InvariantCulture, $"{named.Name} ({named.Calls})"));
        var positions = use.Positions == 0 ? [] : new[] { $"up to {use.Positions} without names" };
        var text = string.Join(", ", names.Concat(positions));
        return text.Length == 0 ? "none" : text;
    }

    private static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");
}
