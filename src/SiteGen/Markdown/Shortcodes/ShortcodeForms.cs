using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Knows who renders a shortcode and with how many tags, and reports those that nobody does.</summary>
internal sealed class ShortcodeForms(ShortcodeHost host, List<Diagnostic> diagnostics)
{
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);

    public ShortcodeForm Of(ShortcodeTag tag)
    {
        if (tag.Name.EndsWith(".inline", StringComparison.Ordinal))
        {
            return ShortcodeForm.Either;
        }

        var form = FormOf(tag);
        return form == ShortcodeForm.Unknown ? FormOfUnknown(tag) : form;
    }

    private ShortcodeForm FormOf(ShortcodeTag tag) => host.FormOf(tag.Name) is var form and not ShortcodeForm.Unknown
        ? form
        : BuiltInShortcodes.FormOf(tag.Name, tag.Arguments, host);

    private ShortcodeForm FormOfUnknown(ShortcodeTag tag)
    {
        if (host.UnknownShortcodes == UnknownShortcodes.Omit)
        {
            return ShortcodeForm.Either;
        }

        _unknown.Add(tag.Name);
        var hint = BuiltInShortcodes.HintIfOff(tag.Name, host)
            ?? Suggestion.Hint(tag.Name, AllNames().Where(name => !name.Equals(tag.Name, StringComparison.OrdinalIgnoreCase)), host.TemplateHint(tag.Name));
        diagnostics.Add(AsAsked(ShortcodeRules.Unknown.At(tag.Location, $"unknown shortcode '{tag.Name}'", hint)));
        return ShortcodeForm.Unknown;
    }

    /// <param name="open">The names of the shortcodes that wait for a closing tag, the likeliest ones meant.</param>
    public void ReportStray(ShortcodeTag tag, IEnumerable<string> open)
    {
        switch (FormOf(tag))
        {
            case var _ when _unknown.Contains(tag.Name):
            case ShortcodeForm.Unknown:
                ReportStrayUnknown(tag, open);
                break;
            case ShortcodeForm.Single:
                diagnostics.Add(ShortcodeRules.StrayClosing.At(tag.Location, $"shortcode '{tag.Name}' takes no closing tag"));
                break;
            default:
                diagnostics.Add(ShortcodeRules.StrayClosing.At(
                    tag.Location, $"closing tag of shortcode '{tag.Name}' has no opening one"));
                break;
        }
    }

    // A shortcode that opens has been reported there; a closing tag alone is a slip of the pen.
    private void ReportStrayUnknown(ShortcodeTag tag, IEnumerable<string> open)
    {
        if (host.UnknownShortcodes == UnknownShortcodes.Omit || _unknown.Contains(tag.Name))
        {
            return;
        }

        var hint = Suggestion.Hint(tag.Name, open) ?? Suggestion.Hint(tag.Name, AllNames());
        diagnostics.Add(AsAsked(ShortcodeRules.StrayClosing.At(
            tag.Location, $"closing tag of shortcode '{tag.Name}' has no opening one", hint)));
    }

    private Diagnostic AsAsked(Diagnostic mistake)
        => host.UnknownShortcodes == UnknownShortcodes.Warn ? mistake with { Severity = Severity.Warning } : mistake;

    private IEnumerable<string> AllNames() => host.ShortcodeNames().Concat(BuiltInShortcodes.Names);
}
