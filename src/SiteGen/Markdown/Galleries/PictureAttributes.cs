using System.Collections.Frozen;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Galleries;

/// <summary>The <c>{.wide width=300 alt=""}</c> of a picture, told apart: what its own tag takes, and what is for the figure around it.</summary>
internal sealed record PictureAttributes(string? Alt, string? Width, string? Height, string? Loading)
{
    public static readonly PictureAttributes None = new(null, null, null, null);

    // What its tag gets in any case, at a place of its own; a second one would count for nothing.
    private static readonly FrozenSet<string> Placed = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "src", "srcset", "sizes", "alt", "width", "height", "loading", "decoding", "fetchpriority", "class", "style");

    /// <summary>Each behind a blank.</summary>
    public string Classes { get; init; } = "";

    /// <summary>Those that any element may have, as HTML: all but its classes and its style.</summary>
    public string Global { get; init; } = "";

    /// <summary>Ready to stand in an attribute; null when nothing is said.</summary>
    public string? Style { get; init; }

    public string? Sizes { get; init; }

    /// <summary>What the figure around it takes, as HTML.</summary>
    public string OfFigure => Style is null ? Global : $"{Global} style=\"{Style}\"";

    /// <summary>The others, as HTML: they are for the picture's own tag.</summary>
    public string Own { get; init; } = "";

    /// <param name="hasTitle">Whether the tag has one from elsewhere.</param>
    public static PictureAttributes Of(GoldmarkHtml html, AttributeList? list, bool hasTitle = false)
    {
        if (list is null)
        {
            return None;
        }

        var start = html.Out.Length;
        return new PictureAttributes(Escaped("alt"), Escaped("width"), Escaped("height"), Escaped("loading"))
        {
            Classes = list.Find("class") is { Length: > 0 } classes ? $" {Text(classes)}" : "",
            Style = Escaped("style"),
            Sizes = Escaped("sizes"),
            Global = Written(name => AttributeNames.IsGlobal(name) && !(hasTitle && name == "title")),
            Own = Written(static name => !AttributeNames.IsGlobal(name)),
        };

        string? Escaped(string name) => list.Find(name) is { } value ? Text(value) : null;

        string Text(string value)
        {
            Files.MarkdownEscaping.WriteEscaped(html.Out, value);
            return html.Out.Take(start);
        }

        string Written(Func<string, bool> isWanted)
        {
            foreach (var (name, value) in list.Entries)
            {
                if (!Placed.Contains(name) && isWanted(name))
                {
                    html.WriteAttribute(name, value);
                }
            }

            return html.Out.Take(start);
        }
    }
}
