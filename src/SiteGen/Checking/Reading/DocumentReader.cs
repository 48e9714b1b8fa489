using System.Text;
using SiteGen.Checking.Links;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Checking.Reading;

/// <summary>Renders outputs into memory and reads each once; one thread's worker.</summary>
internal sealed class DocumentReader
{
    private const string RedirectsName = "_redirects";

    private readonly LinkPool _pool;
    private readonly PageReader _pages;
    private readonly XmlLinks _xml;
    private readonly JsonLinks _json;
    private readonly ByteBuffer _buffer = new();

    public DocumentReader(AddressReader addresses)
    {
        _pool = new(addresses);
        _pages = new(_pool);
        _xml = new(_pool, _pages);
        _json = new(_pool, _pages);
    }

    /// <summary>The document; null for an output that turns out to be nothing.</summary>
    public DocumentReading Read(Output.Output output)
    {
        if (output is FileOutput file && !IsRead(file.Url))
        {
            return OfFile(file);
        }

        // The index of the search holds no address; that it is there is all that matters.
        if (output is SearchOutput)
        {
            return new(new Document(output.Url, output), Rendered.Sound);
        }

        _buffer.Clear();
        var rendered = output.Render(_buffer);
        return new(rendered.IsLeftOut ? null : ReadRendered(output), rendered);
    }

    /// <summary>A file that pages asked for.</summary>
    public Document Read(MadeFile file) => file.Url.Value.EndsWith(".css", StringComparison.OrdinalIgnoreCase)
        ? new Document(file.Url, null) { Links = TextLinks.OfStyles(Encoding.UTF8.GetString(file.Bytes.Span), _pool) }
        : new Document(file.Url, null);

    private Document ReadRendered(Output.Output output)
    {
        var document = new Document(output.Url, output);
        var name = output.Url.OutputFile;
        switch (Path.GetExtension(name).ToLowerInvariant())
        {
            case ".html" or ".htm":
                var page = _pages.Read(_buffer.Written);
                return document with { Page = page.Facts, Links = page.Links, SendsTo = page.SendsTo };
            case ".css":
                return document with { Links = TextLinks.OfStyles(Text(), _pool) };
            case ".xml" or ".rss" or ".atom":
                return document with { Links = _xml.Read(_buffer.Written.ToArray(), _buffer.Length) };
            case ".json" or ".webmanifest":
                return document with { Links = _json.Read(_buffer.Written) };
        }

        return name switch
        {
            RedirectsName => Redirects(document),
            "robots.txt" => document with { Links = TextLinks.OfRobots(Text(), _pool) },
            _ => document,
        };
    }

    private Document Redirects(Document document)
    {
        var rules = TextLinks.OfRedirects(Text(), _pool);
        return document with
        {
            Redirects = rules,
            Links = [.. rules.Where(static rule => !rule.IsPattern).Select(static rule => new FoundLink(LinkForm.Redirect, rule.To)).Distinct()],
        };
    }

    private string Text() => Encoding.UTF8.GetString(_buffer.Written);

    // An author's file of data may be of any shape.
    private static bool IsRead(UrlPath url) => Path.GetExtension(url.Value).ToLowerInvariant() is ".html" or ".htm" or ".css" or ".webmanifest"
        || url.OutputFile is RedirectsName or "robots.txt";

    // A picture whose makers cannot be taken out of it is withheld; to know that, its head is read, not its pixels.
    private static DocumentReading OfFile(FileOutput file)
    {
        try
        {
            return PhotoFiles.IsPicture(file.File) && file.Clean() is { Withheld.Length: > 0 } cleaned
                ? new(null, Rendered.Nothing with { Diagnostics = [file.Withheld(cleaned)] })
                : new(new Document(file.Url, file), Rendered.Sound);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ImmutableArray<Diagnostic> mistakes = [OutputRules.UnreadableFile.At(file.Claimant, $"the file cannot be read: {exception.Message}")];
            return new(null, mistakes);
        }
    }
}
