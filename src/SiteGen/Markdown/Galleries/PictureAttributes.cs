using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Galleries;

/// <summary>The <c>{.wide width=300 alt=""}</c> of a picture, told apart: what its own tag takes, and what is for the figure around it.</summary>
internal sealed record PictureAttributes(string? Alt, string? Width, string? Height, string? Loading)
{
    public static readonly PictureAttributes None = new(null, null, null, null);

    /// <summary>Each behind a blank.</summary>
    public string Classes { get; init; } = "";

    /// <summary>Those that any element may have, as HTML.</summary>
    public string Global { get; init; } = "";

    /// <summary>The others, as HTML: they are for the picture's own tag.</summary>
    public string Own { get; init; } = "";

    public static PictureAttributes Of(GoldmarkHtml html, AttributeList? list)
    {
        if (list is null)
        {
            return None;
        }

        var start = html.Out.Length;
        return new PictureAttributes(Escaped("alt"), Escaped("width"), Escaped("height"), Escaped("loading"))
        {
            Classes = list.Find("class") is { Length: > 0 } classes ? $" {Text(classes)}" : "",
            Global = Written(static name => name != "class" && AttributeNames.IsGlobal(name)),
            Own = Written(static name => !AttributeNames.IsGlobal(name) && name is not ("alt" or "width" or "height" or "loading")),
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
                if (isWanted(name))
                {
                    html.WriteAttribute(name, value);
                }
            }

            return html.Out.Take(start);
        }
    }
}
