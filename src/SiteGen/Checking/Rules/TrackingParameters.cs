using System.Collections.Frozen;

namespace SiteGen.Checking.Rules;

/// <summary>Knows the parameters by which advertisers and newsletters follow people from site to site.</summary>
internal static class TrackingParameters
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid", "igshid", "igsh", "li_fat_id", "mc_cid", "mc_eid",
        "mkt_tok", "_hsenc", "_hsmi", "__hstc", "__hssc", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "s_cid", "wickedid", "ml_subscriber");

    /// <summary>Those of an address, with commas between them; "" for none.</summary>
    public static string In(string address)
    {
        if (address.IndexOf('?') is not (>= 0 and var question))
        {
            return "";
        }

        var end = address.IndexOf('#', question);
        var query = address.AsSpan()[(question + 1)..(end < 0 ? address.Length : end)];
        List<string> found = [];
        foreach (var range in query.Split('&'))
        {
            var name = query[range];
            name = name.IndexOf('=') is >= 0 and var equals ? name[..equals] : name;
            if (name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Names.Contains(name.ToString()))
            {
                found.Add(name.ToString());
            }
        }

        return string.Join(", ", found);
    }
}
