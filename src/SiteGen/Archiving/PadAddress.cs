using SiteGen.Configuration;
using SiteGen.References;

namespace SiteGen.Archiving;

/// <summary>Addresses of a pad on its server (Etherpad's hooks/express/importexport).</summary>
internal static class PadAddress
{
    /// <summary>Where people open it.</summary>
    public static string Of(PadHostConfig host, PadName pad) => PadNames.AddressOf(host.Scheme, host.Host, pad.Name);

    /// <summary>Null for the names that are steps in a path: no server could have such a pad.</summary>
    public static Uri? Of(PadHostConfig host, PadName pad, PadExport export)
        => pad.Name is "" or "." or ".." ? null : new Uri($"{Of(host, pad)}/export/{WordOf(export)}");

    /// <summary>Where an answer sends us; null for nowhere.</summary>
    public static Uri? Follow(Uri from, Uri? location, PadExport export)
    {
        if (location is not { OriginalString: { Length: > 0 } text })
        {
            return null;
        }

        // Of a name that it spells differently, Etherpad tells the name alone, as if it were asked for the pad itself (padurlsanitize).
        var isName = !location.IsAbsoluteUri && !text.AsSpan().ContainsAny("/\\?#:");
        return Uri.TryCreate(from, isName ? $"/p/{text}/export/{WordOf(export)}" : text, out var next) ? next : null;
    }

    /// <summary>Servers lead strangers to their front page or to a form, which would make a fine copy otherwise.</summary>
    public static bool IsOf(Uri address, PadExport export)
        => address.AbsolutePath.EndsWith($"/export/{WordOf(export)}", StringComparison.Ordinal);

    private static string WordOf(PadExport export) => export switch
    {
        PadExport.Text => "txt",
        PadExport.Html => "html",
        _ => "etherpad",
    };
}
