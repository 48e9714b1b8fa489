using SiteGen.Diagnostics;
using SiteGen.Markdown.Citations;
using SiteGen.References;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Works out where <c>etherpad</c>, <c>gerrit</c>, <c>bug</c> and <c>blueprint</c> lead.</summary>
internal static class ReferenceAddresses
{
    public static (string Url, Diagnostic? Mistake) Of(ShortcodeCall call, ReferenceLookup lookup)
    {
        var most = call.Name.ToLowerInvariant() is "gerrit" or "blueprint" ? 2 : 1;
        if (!call.HasNames && call.Arguments.Length > most)
        {
            return ReferenceArguments.Wrong(call, $"shortcode '{call.Name}' takes {(most == 1 ? "one argument" : "two arguments")}, not {call.Arguments.Length}");
        }

        return call.Name.ToLowerInvariant() switch
        {
            "etherpad" => Pad(call, lookup),
            "gerrit" => Change(call, lookup),
            "bug" => LaunchpadAddresses.Bug(call),
            _ => LaunchpadAddresses.Blueprint(call),
        };
    }

    private static (string Url, Diagnostic? Mistake) Pad(ShortcodeCall call, ReferenceLookup lookup)
    {
        var pad = ReferenceArguments.Argument(call, "pad", 0);
        if (pad.Length == 0)
        {
            return ReferenceArguments.Missing(call, "a pad");
        }

        var host = call.HasNames ? call.Given("host") : null;
        if (host is not null && (host.AsSpan().ContainsAny("/?#@ ") || !Uri.TryCreate($"https://{host}", UriKind.Absolute, out _)))
        {
            return ReferenceArguments.Wrong(call, $"'{host}' is no host of pads");
        }

        var found = host is null ? lookup.Links.FindPad(pad) : lookup.Links.PadOn(host, pad);
        return found is null ? ReferenceArguments.Wrong(call, $"'{pad}' is no pad") : (found.Url, null);
    }

    private static (string Url, Diagnostic? Mistake) Change(ShortcodeCall call, ReferenceLookup lookup)
    {
        var change = ReferenceArguments.Argument(call, "change", 0);
        if (change.Length == 0)
        {
            return ReferenceArguments.Missing(call, "the number of a change");
        }

        if (change.Contains("://", StringComparison.Ordinal))
        {
            return ChangeAt(call, change, lookup);
        }

        if (lookup.Config.GerritHosts.IsEmpty)
        {
            return ReferenceArguments.Wrong(call, "this site has no host of changes", "Add one to 'references.gerrit' in the configuration.");
        }

        var patchSet = ReferenceArguments.Argument(call, "patchset", 1);
        var host = $"https://{lookup.Config.GerritHosts[0]}";
        var isNumber = ReferenceArguments.IsNumber(change);
        if (!isNumber && lookup.Links.Recognize($"{host}/id/{change}") is null)
        {
            return ReferenceArguments.Wrong(call, $"'{change}' is no change");
        }

        if (patchSet.Length > 0 && (!isNumber || !ReferenceArguments.IsNumber(patchSet)))
        {
            return ReferenceArguments.Wrong(call, $"'{patchSet}' is no patch set");
        }

        return !isNumber ? ($"{host}/id/{change}", null)
            : patchSet.Length > 0 ? ($"{host}/c/{change}/{patchSet}", null)
            : ($"{host}/{change}", null);
    }

    // A search is at Gerrit, too, but no change.
    private static (string Url, Diagnostic? Mistake) ChangeAt(ShortcodeCall call, string address, ReferenceLookup lookup)
    {
        var found = lookup.Links.Recognize(address);
        if (found?.Kind.Name != LinkKinds.Gerrit.Name || found.Identity.Contains("/q/", StringComparison.Ordinal))
        {
            return ReferenceArguments.Wrong(call, $"'{address}' is no change");
        }

        return ReferenceArguments.Argument(call, "patchset", 1) is { Length: > 0 } patchSet
            ? ReferenceArguments.Wrong(call, $"patch set '{patchSet}' stands beside an address", "Write the number of the change instead of its address.")
            : (found.Url, null);
    }
}
