using SiteGen.Checking.Links;
using SiteGen.Checking.Tracing;
using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Checking.Rules;

/// <summary>What may be wrong with the links of a published file.</summary>
internal sealed class LinkRules(Published site, AddressReader addresses, bool isSecure)
{
    public List<Finding> Check(Document document)
    {
        List<Finding> findings = [];
        foreach (var (form, link) in document.Links)
        {
            switch (link.On(document.Url, addresses))
            {
                case Address.Inside inside:
                    CheckInside(document, form, link, inside, findings);
                    break;
                case Address.Beside beside:
                    findings.Add(new(CheckRules.BrokenLink, document, beside.Path, $"{form.Noun} '{Shown(link)}' leads out of the site", ClueOf(link))
                    {
                        Hint = $"The site lives below '{addresses.BasePath}'; begin the address with it, or leave out the first slash.",
                    });
                    break;
                case Address.Malformed:
                    findings.Add(new(CheckRules.BrokenLink, document, link.Text, $"{form.Noun} '{Shown(link)}' is no address", ClueOf(link))
                    {
                        Hint = "Correct the name of the host.",
                    });
                    break;
                case Address.Outside outside:
                    CheckOutside(document, form, link, outside, findings);
                    break;
            }
        }

        return findings;
    }

    private void CheckInside(Document document, LinkForm form, WrittenLink link, Address.Inside to, List<Finding> findings)
    {
        var found = site.Find(to.Path) switch
        {
            Destination.There { Document: var target } => Fragment(document, form, link, to, target),
            Destination.OtherCase other => Of(CheckRules.WrongCase, $"{form.Noun} '{Shown(link)}' has other capital letters than '{addresses.BasePath.TrimEnd('/')}{other.Right}'"),
            Destination.Hidden { Page: var page } => Hidden(page),
            Destination.Circle => Of(CheckRules.BrokenLink, $"{form.Noun} '{Shown(link)}' is redirected without an end"),
            Destination.Nowhere => Of(CheckRules.BrokenLink, $"{form.Noun} '{Shown(link)}' leads nowhere"),
            _ => null,
        };
        if (found is not null)
        {
            findings.Add(found);
        }

        Finding Of(DiagnosticRule rule, string message) => new(rule, document, to.Path, message, ClueOf(link));

        Finding Hidden(HiddenPage hidden)
        {
            var (what, hint) = HiddenPages.Words(hidden.Reason);
            var message = $"{form.Noun} '{Shown(link)}' leads to the page '{hidden.Page.Location.File}', which {what}";
            return Of(CheckRules.HiddenTarget, message) with { Hint = hint };
        }
    }

    private static Finding? Fragment(Document document, LinkForm form, WrittenLink link, Address.Inside to, Document target)
    {
        if (to.Fragment.Length == 0 || target.Page is not { } page || to.Fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // What follows ":~:" is for the browser alone (URL Fragment Text Directives).
        var end = to.Fragment.IndexOf(":~:", StringComparison.Ordinal);
        var fragment = end < 0 ? to.Fragment : to.Fragment[..end];
        return fragment.Length == 0 || page.Ids.Contains(fragment)
            ? null
            : new(CheckRules.BrokenFragment, document, to.ToString(), $"{form.Noun} '{Shown(link)}': the page has no place '{fragment}'", ClueOf(link));
    }

    private void CheckOutside(Document document, LinkForm form, WrittenLink link, Address.Outside outside, List<Finding> findings)
    {
        if (isSecure && outside.IsPlain && form.IsLoaded && document.Page is not null)
        {
            findings.Add(new(CheckRules.MixedContent, document, link.Text, $"{form.Noun} '{Shown(link)}' is loaded over http", ClueOf(link)));
        }

        if (form.IsFollowed && TrackingParameters.In(link.Text) is { Length: > 0 } parameters)
        {
            findings.Add(new(CheckRules.Tracking, document, link.Text, $"{form.Noun} '{Shown(link)}' tracks its readers with '{parameters}'", ClueOf(link)));
        }
    }

    private static string Shown(WrittenLink link) => ShownText.Of(link.Text);

    private static Clue.Link ClueOf(WrittenLink link) => new(link.Text);
}
