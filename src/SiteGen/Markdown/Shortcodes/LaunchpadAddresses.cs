using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Works out where <c>bug</c> and <c>blueprint</c> lead.</summary>
internal static class LaunchpadAddresses
{
    private const string Prefix = "LP#";

    public static (string Url, Diagnostic? Mistake) Bug(ShortcodeCall call)
    {
        var written = ReferenceArguments.Argument(call, "number", 0);
        if (written.Length == 0)
        {
            return ReferenceArguments.Missing(call, "the number of a bug");
        }

        var number = written.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? written[Prefix.Length..]
            : written[0] == '#' ? written[1..]
            : written;
        return ReferenceArguments.IsNumber(number)
            ? ($"https://bugs.launchpad.net/bugs/{number}", null)
            : ReferenceArguments.Wrong(call, $"'{written}' is no number of a bug");
    }

    public static (string Url, Diagnostic? Mistake) Blueprint(ShortcodeCall call)
    {
        var project = ReferenceArguments.Argument(call, "project", 0);
        var name = ReferenceArguments.Argument(call, "name", 1);
        if (!call.HasNames && name.Length == 0 && project.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
        {
            (project, name) = (project[..slash], project[(slash + 1)..]);
        }

        if (project.Length == 0 || name.Length == 0)
        {
            return ReferenceArguments.Missing(call, "a project and a name");
        }

        return IsLaunchpadName(project) && IsLaunchpadName(name)
            ? ($"https://blueprints.launchpad.net/{project}/+spec/{name}", null)
            : ReferenceArguments.Wrong(call, $"'{project}/{name}' is no blueprint");
    }

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
}
