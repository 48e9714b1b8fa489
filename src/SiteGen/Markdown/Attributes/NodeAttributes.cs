using Markdig.Syntax;
using SiteGen.Files;
using SiteGen.Markdown.Links;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Attributes;

/// <summary>Hangs attributes on nodes and writes them into tags.</summary>
internal static class NodeAttributes
{
    private static readonly object Key = typeof(AttributeList);

    public static AttributeList? AttributesOrNull(this MarkdownObject node) => node.GetData(Key) as AttributeList;

    public static void AddAttributes(this MarkdownObject node, AttributeList attributes)
    {
        if (node.AttributesOrNull() is { } present)
        {
            present.AddMissing(attributes);
        }
        else
        {
            node.SetData(Key, attributes);
        }
    }

    public static void TakeAttributesOf(this MarkdownObject node, MarkdownObject other)
    {
        if (other.AttributesOrNull() is { } attributes)
        {
            node.AddAttributes(attributes);
        }
    }

    /// <summary>Those that every element may have, and <paramref name="own"/>, which this kind of element may have besides.</summary>
    public static void WriteAttributesOf(this GoldmarkHtml html, MarkdownObject node, params ReadOnlySpan<string> own)
    {
        foreach (var (name, value) in node.AttributesOrNull()?.Entries ?? [])
        {
            if (AttributeNames.IsGlobal(name) || own.Contains(name))
            {
                html.WriteAttribute(name, value);
            }
        }
    }

    /// <summary>All of them, as Hugo does for headings, tables and images.</summary>
    public static void WriteAllAttributesOf(this GoldmarkHtml html, MarkdownObject node)
    {
        foreach (var (name, value) in node.AttributesOrNull()?.Entries ?? [])
        {
            html.WriteAttribute(name, value);
        }
    }

    /// <summary>Nothing where there is no id.</summary>
    public static void WriteId(this GoldmarkHtml html, string id)
    {
        if (id.Length > 0)
        {
            html.Out.Write(" id=\"");
            html.Out.WriteEscaped(id);
            html.Out.Write('"');
        }
    }

    // A script never comes in by this way, whatever raw HTML may do.
    public static void WriteAttribute(this GoldmarkHtml html, string name, string value)
    {
        if (AttributeNames.RunsScript(name) || (!html.Config.AllowsRawHtml && UrlEscaping.IsDangerous(value)))
        {
            return;
        }

        html.Out.Write(' ');
        html.Out.Write(name);
        html.Out.Write("=\"");
        html.Out.WriteEscaped(value);
        html.Out.Write('"');
    }
}
