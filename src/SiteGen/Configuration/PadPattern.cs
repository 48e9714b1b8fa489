namespace SiteGen.Configuration;

/// <summary>Pads that the configuration speaks of, by name or address.</summary>
/// <param name="Host">As written; "" for any.</param>
/// <param name="Name">Unescaped; <c>*</c> stands for any letters, <c>?</c> for one.</param>
public sealed record PadPattern(string Host, string Name)
{
    private const string PadPath = "p/";

    /// <summary>Reads <c>name</c>, <c>host/name</c> or an address; null for what is none of these.</summary>
    public static PadPattern? Read(string text)
    {
        var written = text.Trim();
        if (written.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme)
        {
            var slash = written.IndexOf('/', scheme + "://".Length);
            var path = slash < 0 ? "" : written[(slash + 1)..].Split('?', '#')[0];
            return path.StartsWith(PadPath, StringComparison.Ordinal)
                ? Of(HostText.Read(written[..slash])?.Name, Uri.UnescapeDataString(path[PadPath.Length..].Split('/')[0]))
                : null;
        }

        return written.IndexOf('/') is >= 0 and var end ? Of(HostText.Read(written[..end])?.Name, written[(end + 1)..]) : Of("", written);
    }

    public override string ToString() => Host.Length == 0 ? Name : $"{Host}/{Name}";

    private static PadPattern? Of(string? host, string name) => host is null || name.Length == 0 ? null : new(host, name);
}
