using System.Text;
using SiteGen.Search;

namespace SiteGen.Markdown;

/// <summary>A page's rendered body: facts that stay, and HTML for as long as somebody will ask for it.</summary>
internal sealed class RenderedBody
{
    private readonly string? _html;
    private readonly byte[]? _utf8;

    private RenderedBody(Article facts, PageTerms terms, string? html, byte[]? utf8) => (Facts, Terms, _html, _utf8) = (facts, terms, html, utf8);

    public Article Facts { get; }

    public PageTerms Terms { get; }

    /// <summary>Null once it was let go.</summary>
    public string? Html => _html ?? (_utf8 is null ? null : Encoding.UTF8.GetString(_utf8));

    public static RenderedBody Of(Article facts, string html, PageTerms terms) => new(facts, terms, html, null);

    /// <summary>For later readers, at half the size.</summary>
    public RenderedBody Kept() => _html is null ? this : new(Facts, Terms, null, Encoding.UTF8.GetBytes(_html));

    public RenderedBody WithoutHtml() => new(Facts, Terms, null, null);
}
