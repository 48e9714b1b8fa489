using System.Text;
using SiteGen.Configuration;

namespace SiteGen.Archiving;

/// <summary>
/// Knows the text that Etherpad gives every new pad (its <c>settings.json.template</c> since 2011, with what servers put around it): a pad
/// that says nothing else was deleted, or never written.
/// </summary>
internal static class DefaultPadText
{
    private const int LongestServerName = 60;
    private const string Greeting = "Welcome to ";
    private const string Body = "This pad text is synchronized as you type, so that everyone viewing this page sees the same text. "
        + "This allows you to collaborate seamlessly on documents";

    private static readonly ImmutableArray<string> Links =
        ["Get involved with Etherpad at ", "Etherpad Lite on Github: ", "Etherpad on Github: ", "Etherpad on GitHub: "];

    // A server with an untidy configuration tells everybody so (utils/Settings).
    private static readonly ImmutableArray<string> Notices = ["Warning: ", "Error: "];
    private const string NoticeEnd = "in your settings.json";

    public static bool Is(ReadOnlySpan<byte> text, PadHostConfig host)
    {
        // Longer than any of them; who wrote that much wrote it himself.
        const int Longest = 2000;
        if (text.Length > Longest + (2 * Encoding.UTF8.GetByteCount(host.DefaultText)))
        {
            return false;
        }

        var words = WordsOf(Encoding.UTF8.GetString(text));
        return words.Length > 0 && (words == WordsOf(host.DefaultText) || IsUsual(words));
    }

    private static string WordsOf(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsUsual(string words)
    {
        var at = words.IndexOf(Body, StringComparison.Ordinal);
        return at > 0 && IsGreeting(words[..at].TrimEnd()) && IsEnd(words[(at + Body.Length)..].TrimStart('!', '.', ' '));
    }

    private static bool IsGreeting(string text)
        => text.StartsWith(Greeting, StringComparison.Ordinal) && text.Length <= Greeting.Length + LongestServerName
            && text[^1] is '!' or '.' && !text[..^1].AsSpan().ContainsAny("!.?:");

    private static bool IsEnd(string text)
    {
        while (text.Length > 0)
        {
            var rest = AfterNotice(text) ?? AfterLink(text);
            if (rest is null)
            {
                return false;
            }

            text = rest.TrimStart();
        }

        return true;
    }

    private static string? AfterNotice(string text)
        => Notices.Any(notice => text.StartsWith(notice, StringComparison.Ordinal))
            && text.IndexOf(NoticeEnd, StringComparison.Ordinal) is > 0 and var end
            ? text[(end + NoticeEnd.Length)..]
            : null;

    private static string? AfterLink(string text)
    {
        if (Links.FirstOrDefault(link => text.StartsWith(link, StringComparison.Ordinal)) is not { } found)
        {
            return null;
        }

        var address = text[found.Length..];
        var end = address.IndexOf(' ');
        return !address.StartsWith("http", StringComparison.Ordinal) ? null : end < 0 ? "" : address[end..];
    }
}
