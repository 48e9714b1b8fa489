using SiteGen.Diagnostics;
using SiteGen.Markdown.Citations;
using SiteGen.References;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Works out where <c>etherpad</c>, <c>gerrit</c>, <c>bug</c> and <c>blueprint</c> lead.</summary>
internal static class ReferenceAddresses
{
    private const string Launchpad = "LP#";

    public static (string Url, Diagnostic? Mistake) Of(ShortcodeCall call, ReferenceLookup lookup)
    {
        var most = call.Name.ToLowerInvariant() is "gerrit" or "blueprint" ? 2 : 1;
        if (!call.HasNames && call.Arguments.Length > most)
        {
            return Wrong(call, $"shortcode '{call.Name}' takes {(most == 1 ? "one argument" : "two arguments")}, not {call.Arguments.Length}");
        }

        return call.Name.ToLowerInvariant() switch
        {
            "etherpad" => Pad(call, lookup),
            "gerrit" => Change(call, lookup),
            "bug" => Bug(call),
            _ => Blueprint(call),
        };
    }

    private static (string Url, Diagnostic? Mistake) Pad(ShortcodeCall call, ReferenceLookup lookup)
    {
        var pad = Argument(call, "pad", 0);
        if (pad.Length == 0)
        {
            return Missing(call, "a pad");
        }

        var host = call.HasNames ? call.Given("host") : null;
        if (host is not null && (host.AsSpan().ContainsAny("/?#@ ") || !Uri.TryCreate($"https://{host}", UriKind.Absolute, out _)))
        {
            return Wrong(call, $"'{host}' is no host of pads");
        }

        var found = host is null ? lookup.Links.FindPad(pad) : lookup.Links.PadOn(host, pad);
        return found is null ? Wrong(call, $"'{pad}' is no pad") : (found.Url, null);
    }

    private static (string Url, Diagnostic? Mistake) Change(ShortcodeCall call, ReferenceLookup lookup)
    {
        var change = Argument(call, "change", 0);
        if (change.Length == 0)
        {
            return Missing(call, "the number of a change");
        }

        if (change.Contains("://", StringComparison.Ordinal))
        {
            return ChangeAt(call, change, lookup);
        }

        if (lookup.Config.GerritHosts.IsEmpty)
        {
            return Wrong(call, "this site has no host of changes", "Add one to 'references.gerrit' in the configuration.");
        }

        var patchSet = Argument(call, "patchset", 1);
        var host = $"https://{lookup.Config.GerritHosts[0]}";
        var isNumber = IsNumber(change);
        if (!isNumber && lookup.Links.Recognize($"{host}/id/{change}") is null)
        {
            return Wrong(call, $"'{change}' is no change");
        }

        if (patchSet.Length > 0 && (!isNumber || !IsNumber(patchSet)))
        {
            return Wrong(call, $"'{patchSet}' is no patch set");
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
            return Wrong(call, $"'{address}' is no change");
        }

        return Argument(call, "patchset", 1) is { Length: > 0 } patchSet
            ? Wrong(call, $"patch set '{patchSet}' stands beside an address", "Write the number of the change instead of its address.")
            : (found.Url, null);
    }

    private static (string Url, Diagnostic? Mistake) Bug(ShortcodeCall call)
    {
        var written = Argument(call, "number", 0);
        if (written.Length == 0)
        {
            return Missing(call, "the number of a bug");
        }

        var number = written.StartsWith(Launchpad, StringComparison.OrdinalIgnoreCase) ? written[Launchpad.Length..]
            : written[0] == '#' ? written[1..]
            : written;
        return IsNumber(number) ? ($"https://bugs.launchpad.net/bugs/{number}", null) : Wrong(call, $"'{written}' is no number of a bug");
    }

    private static (string Url, Diagnostic? Mistake) Blueprint(ShortcodeCall call)
    {
        var project = Argument(call, "project", 0);
        var name = Argument(call, "name", 1);
        if (!call.HasNames && name.Length == 0 && project.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
        {
            (project, name) = (project[..slash], project[(slash + 1)..]);
        }

        if (project.Length == 0 || name.Length == 0)
        {
            return Missing(call, "a project and a name");
        }

        return IsLaunchpadName(project) && IsLaunchpadName(name)
            ? ($"https://blueprints.launchpad.net/{project}/+spec/{name}", null)
            : Wrong(call, $"'{project}/{name}' is no blueprint");
    }

    private static string Argument(ShortcodeCall call, string name, int position)
        => ((call.HasNames ? call.Given(name) : call.Get(position)) ?? "").Trim();

    private static bool IsNumber(string text) => text.Length <= 12 && !text.AsSpan().ContainsAnyExceptInRange('0', '9')
        && text.AsSpan().ContainsAnyInRange('1', '9');

    // Launchpad's rule for names.
    private static bool IsLaunchpadName(string text)
    {
        foreach (var mark in text)
        {
            if (!char.IsAsciiLetterOrDigit(mark) && mark is not ('-' or '+' or '.' or '_'))
            {
                return false;
            }
        }

        return text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]);
    }

    private static (string Url, Diagnostic? Mistake) Missing(ShortcodeCall call, string what)
        => ("", BuiltInShortcodes.Missing(call, what, ReferenceExamples.Of(call)).Diagnostics[0]);

    private static (string Url, Diagnostic? Mistake) Wrong(ShortcodeCall call, string message, string? hint = null)
        => ("", ShortcodeRules.WrongReference.At(call.Location, message, hint ?? $"Write {ReferenceExamples.Of(call)}."));
}
