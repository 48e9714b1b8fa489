using Markdig.Syntax;
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

    public static void WriteAttributesOf(this GoldmarkHtml html, MarkdownObject node)
    {
        if (node.AttributesOrNull() is { } attributes)
        {
            html.WriteAttributes(attributes);
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

    public static void WriteAttributes(this GoldmarkHtml html, AttributeList attributes)
    {
        foreach (var (name, value) in attributes.Entries)
        {
            html.Out.Write(' ');
            html.Out.Write(name);
            html.Out.Write("=\"");
            html.Out.WriteEscaped(value);
            html.Out.Write('"');
        }
    }
}
