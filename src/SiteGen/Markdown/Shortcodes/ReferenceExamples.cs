namespace SiteGen.Markdown.Shortcodes;

/// <summary>How to call <c>etherpad</c>, <c>gerrit</c>, <c>bug</c> and <c>blueprint</c>, for authors who got it wrong.</summary>
internal static class ReferenceExamples
{
    /// <summary>Like the call, with names of arguments or without.</summary>
    public static string Of(ShortcodeCall call) => (call.Name.ToLowerInvariant(), call.HasNames) switch
    {
        ("blueprint", false) => "{{< blueprint neutron \"address-groups\" >}}",
        ("blueprint", true) => "{{< blueprint project=neutron name=\"address-groups\" text=\"groups of addresses\" >}}",
        ("bug", false) => "{{< bug 1795870 >}}",
        ("bug", true) => "{{< bug number=1795870 text=\"the bug\" >}}",
        ("etherpad", false) => "{{< etherpad \"lisbon-ptg\" >}}",
        ("etherpad", true) => "{{< etherpad pad=\"lisbon-ptg\" host=\"etherpad.opendev.org\" text=\"our notes\" >}}",
        (_, false) => "{{< gerrit 665467 >}} or, with a patch set, {{< gerrit 665467 72 >}}",
        (_, true) => "{{< gerrit change=665467 patchset=72 text=\"the fix\" >}}",
    };
}
