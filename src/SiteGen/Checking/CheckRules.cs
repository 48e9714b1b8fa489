using SiteGen.Diagnostics;

namespace SiteGen.Checking;

/// <summary>What a finished site may have wrong with it, told by <c>sitegen check</c>.</summary>
public static class CheckRules
{
    public static readonly DiagnosticRule BrokenLink =
        new("SG6001", Severity.Error, "Correct the address, or give the page that was there an alias.");

    public static readonly DiagnosticRule BrokenFragment =
        new("SG6002", Severity.Error, "Use the id of a heading of that page; its table of contents links to them.");

    public static readonly DiagnosticRule WrongCase =
        new("SG6003", Severity.Error, "Write the address with the same capital and small letters as the file: most servers tell them apart.");

    public static readonly DiagnosticRule HiddenTarget =
        new("SG6004", Severity.Error, "Publish the page before or together with the link.");

    public static readonly DiagnosticRule NoAlt =
        new("SG6010", Severity.Warning, "Say in 'alt' what the image shows; 'alt=\"\"' for one that only decorates.");

    public static readonly DiagnosticRule NoSize =
        new("SG6011", Severity.Warning, "Give it 'width' and 'height', so that the text does not jump while it loads.");

    public static readonly DiagnosticRule SameId =
        new("SG6012", Severity.Warning, "Give each element an id of its own: links lead to the first one.");

    public static readonly DiagnosticRule EmptyLink =
        new("SG6013", Severity.Warning, "Put words into the link, or a picture that has some; give it an address.");

    public static readonly DiagnosticRule SkippedHeading =
        new("SG6014", Severity.Warning, "Use the next level: who listens to a page goes from heading to heading.");

    public static readonly DiagnosticRule NoHeaders =
        new("SG6015", Severity.Warning, "Give the table a row or a column of header cells.");

    public static readonly DiagnosticRule NoLanguage =
        new("SG6016", Severity.Warning, "Let the layout write 'lang' into the tag 'html'.");

    public static readonly DiagnosticRule NoLabel =
        new("SG6017", Severity.Warning, "Give it a label, or 'aria-label'.");

    public static readonly DiagnosticRule NoFrameTitle =
        new("SG6018", Severity.Warning, "Say in 'title' what the frame shows.");

    public static readonly DiagnosticRule MixedContent =
        new("SG6019", Severity.Warning, "Use https: browsers do not load it into a page that came by https.");

    public static readonly DiagnosticRule NoTitle =
        new("SG6020", Severity.Warning, "Give the page a title; it is what search engines and tabs show.");

    public static readonly DiagnosticRule LongTitle =
        new("SG6021", Severity.Info, "Shorten it, or let 'check.longestTitle' allow more: search engines cut it.");

    public static readonly DiagnosticRule LongDescription =
        new("SG6022", Severity.Info, "Shorten it, or let 'check.longestDescription' allow more: search engines cut it.");

    public static readonly DiagnosticRule NoDescription =
        new("SG6023", Severity.Info, "Add 'description' to the front matter; search engines and shared links show it.");

    public static readonly DiagnosticRule SameTitle =
        new("SG6024", Severity.Warning, "Give each page a title of its own.");

    public static readonly DiagnosticRule Orphan =
        new("SG6025", Severity.Warning, "Link to it from some page that readers find.");

    public static readonly DiagnosticRule UnusedImage =
        new("SG6026", Severity.Info, "Remove it, unless other sites show it.");

    public static readonly DiagnosticRule Tracking =
        new("SG6027", Severity.Info, "Take them off the address: they follow your readers.");
}
