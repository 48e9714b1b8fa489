using System.Text;

namespace SiteGen.Markdown;

/// <summary>A page's rendered body: facts that stay, and HTML for as long as somebody will ask for it.</summary>
internal sealed class RenderedBody
{
    private readonly string? _html;
    private readonly byte[]? _utf8;

    private RenderedBody(Article facts, string? html, byte[]? utf8) => (Facts, _html, _utf8) = (facts, html, utf8);

    public Article Facts { get; }

    /// <summary>Null once it was let go.</summary>
    public string? Html => _html ?? (_utf8 is null ? null : Encoding.UTF8.GetString(_utf8));

    public static RenderedBody Of(Article facts, string html) => new(facts, html, null);

    /// <summary>For later readers, at half the size.</summary>
    public RenderedBody Kept() => _html is null ? this : new(Facts, null, Encoding.UTF8.GetBytes(_html));

    public RenderedBody WithoutHtml() => new(Facts, null, null);
}
