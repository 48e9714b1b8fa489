namespace SiteGen.Configuration;

/// <summary>A form in which pages are written: Hugo's <c>outputFormats</c>.</summary>
/// <param name="Name">In lower case, as <c>outputs</c> names it.</param>
public sealed record OutputFormat(string Name, string MediaType)
{
    /// <summary>Of its files, with the dot: <c>.json</c>; "" for none.</summary>
    public string Ending { get; init; } = "";

    public string BaseName { get; init; } = "index";

    /// <summary>A folder in front of every address of this format, without slashes at its ends.</summary>
    public string Path { get; init; } = "";

    /// <summary>What it is to the page, in <c>rel</c> of links.</summary>
    public string Rel { get; init; } = "alternate";

    /// <summary>Takes the place of <c>https://</c> in links with scheme and host: <c>webcal://</c>.</summary>
    public string Protocol { get; init; } = "";

    public bool IsPlainText { get; init; }

    public bool IsHtml { get; init; }

    /// <summary>A file beside the page's folder rather than in it; for lists it makes no difference.</summary>
    public bool IsUgly { get; init; }

    /// <summary>In the page's folder, even where the site has files for addresses.</summary>
    public bool IsNeverUgly { get; init; }

    /// <summary>Pages do not tell of it as another form of theirs.</summary>
    public bool IsNotAlternative { get; init; }

    public string FileName => BaseName + Ending;

    /// <summary>A link with scheme and host, under this format's own protocol if it has one.</summary>
    public string Permalink(string link)
        => Protocol.Length > 0 && link.IndexOf("://", StringComparison.Ordinal) is > 0 and var end ? Protocol + link[(end + 3)..] : link;
}
