using System.Text;
using System.Xml;
using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Files;

namespace SiteGen.Output.Feeds;

/// <summary>What all feed formats have in common: titles, dates, authors and the XML writer.</summary>
internal static class FeedText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        CheckCharacters = false,
        CloseOutput = false,
    };

    public static XmlWriter Xml(ByteBuffer target) => XmlWriter.Create(new BufferStream(target), Settings);

    /// <summary>The site's title for its home, else "Virtual PTG on My Blog" (HUGO_COMPAT §12).</summary>
    public static string Title(FeedOutput feed)
    {
        var site = feed.Language.Config.Title;
        var list = feed.List.Title;
        return feed.List.Kind == PageKind.Home || list.Length == 0 || list == site ? site
            : site.Length == 0 ? list
            : $"{list} on {site}";
    }

    public static string Description(FeedOutput feed)
    {
        var site = feed.Language.Config.Title;
        var where = feed.List.Kind == PageKind.Home || feed.List.Title.Length == 0 ? "" : $" in {feed.List.Title}";
        return $"Recent content{where} on {site}";
    }

    public static string HomeLink(FeedOutput feed) => feed.Source.Site.AbsoluteLink(feed.List.Url);

    public static string SelfLink(FeedOutput feed) => feed.Source.Site.AbsoluteLink(feed.Url);

    /// <summary>Name and address of the site's author from <c>params.author</c>, a text or a map.</summary>
    public static (string Name, string Email) Author(FeedOutput feed) => feed.Language.Config.Params["author"] switch
    {
        MetaValue.Text text => (text.Value, ""),
        MetaValue.Map map => (map["name"]?.AsText ?? "", map["email"]?.AsText ?? ""),
        _ => ("", ""),
    };

    /// <summary>The newest change among the entries, else of the whole site; null when no page has a date.</summary>
    public static DateTimeOffset? Updated(FeedOutput feed) => feed.Items.Max(item => item.Lastmod ?? item.Date) ?? feed.Language.Lastmod;

    /// <summary>RFC 822 with a numeric zone: <c>Mon, 02 Jan 2006 15:04:05 -0700</c>.</summary>
    public static string Rfc822(DateTimeOffset date)
    {
        var zone = date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);
        return $"{date.ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} {zone}";
    }

    public static string Rfc3339(DateTimeOffset date) => date.Offset == TimeSpan.Zero
        ? date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>Writes an element with a text that may hold anything: names and notices come from authors as they are.</summary>
    public static void Element(XmlWriter xml, string name, string text, string? space = null)
    {
        if (space is null)
        {
            xml.WriteElementString(name, Clean(text));
        }
        else
        {
            xml.WriteElementString(name, space, Clean(text));
        }
    }

    public static void Attribute(XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Clean(text));

    /// <summary>XML 1.0 has no form for most control characters and for halves of a pair; they mean nothing in a feed.</summary>
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            if (LengthAt(text, i) == 1 && !XmlConvert.IsXmlChar(text[i]))
            {
                return Cleaned(text);
            }
        }

        return text;
    }

    private static string Cleaned(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0, length; i < text.Length; i += length)
        {
            length = LengthAt(text, i);
            if (length == 2 || XmlConvert.IsXmlChar(text[i]))
            {
                result.Append(text, i, length);
            }
        }

        return result.ToString();
    }

    private static int LengthAt(string text, int at)
        => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
