using SiteGen.Configuration;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Knows who renders a shortcode and with how many tags, and reports those that nobody does.</summary>
internal sealed class ShortcodeForms(ShortcodeHost host, List<Diagnostic> diagnostics)
{
    public ShortcodeForm Of(ShortcodeTag tag)
    {
        if (tag.Name.EndsWith(".inline", StringComparison.Ordinal))
        {
            return ShortcodeForm.Either;
        }

        if (host.HasShortcode(tag.Name))
        {
            return ShortcodeForm.Either;
        }

        var form = BuiltInShortcodes.FormOf(tag.Name);
        return form == ShortcodeForm.Unknown ? FormOfUnknown(tag) : form;
    }

    private ShortcodeForm FormOfUnknown(ShortcodeTag tag)
    {
        if (host.UnknownShortcodes == UnknownShortcodes.Omit)
        {
            return ShortcodeForm.Either;
        }

        var hint = Suggestion.Hint(tag.Name, host.ShortcodeNames().Concat(BuiltInShortcodes.Names));
        var mistake = ShortcodeRules.Unknown.At(tag.Location, $"unknown shortcode '{tag.Name}'", hint);
        diagnostics.Add(host.UnknownShortcodes == UnknownShortcodes.Warn ? mistake with { Severity = Severity.Warning } : mistake);
        return ShortcodeForm.Unknown;
    }

    public void ReportStray(ShortcodeTag tag)
    {
        var form = host.HasShortcode(tag.Name) ? ShortcodeForm.Either : BuiltInShortcodes.FormOf(tag.Name);
        var message = form switch
        {
            // An unknown shortcode has been reported where it opens.
            ShortcodeForm.Unknown => null,
            ShortcodeForm.Single => $"shortcode '{tag.Name}' takes no closing tag",
            _ => $"closing tag of shortcode '{tag.Name}' has no opening one",
        };
        if (message is not null)
        {
            diagnostics.Add(ShortcodeRules.StrayClosing.At(tag.Location, message));
        }
    }
}
