using SiteGen.Files;
using SiteGen.Images;

namespace SiteGen.Markdown.Galleries;

/// <summary>The one place that writes pictures: newer formats first, sizes to choose from, room kept free until the file is there.</summary>
internal static class PictureHtml
{
    /// <summary>With what every picture begins, so that the first one of a composed page can be told to load at once.</summary>
    public const string Start = "<img loading=\"lazy\" decoding=\"async\"";

    public static void Write(TextWriter html, Picture picture, Func<UrlPath, string> link)
    {
        if (picture.Plan is not { } plan)
        {
            WriteImage(html, picture, link);
            return;
        }

        html.Write("<picture>");
        foreach (var source in plan.Sources)
        {
            html.Write("<source type=\"");
            html.Write(source.MediaType);
            html.Write('"');
            WriteSet(html, "srcset", source, link);
            html.WriteAttribute("sizes", picture.OwnSizes ?? picture.Sizes);
            html.Write('>');
        }

        WriteImage(html, picture, link);
        html.Write("</picture>");
    }

    /// <summary><c> srcset="/a-480.jpg 480w, …"</c>.</summary>
    public static void WriteSet(TextWriter html, string name, PictureSource source, Func<UrlPath, string> link)
    {
        html.Write(' ');
        html.Write(name);
        html.Write("=\"");
        for (var i = 0; i < source.Variants.Length; i++)
        {
            html.Write(i == 0 ? "" : ", ");
            html.WriteEscaped(link(source.Variants[i].Url));
            html.Write(' ');
            html.Write(source.Variants[i].Recipe.Width);
            html.Write('w');
        }

        html.Write('"');
    }

    /// <summary>Nothing for an empty value, which is ready to stand there.</summary>
    public static void WriteAttribute(this TextWriter html, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            html.Write(' ');
            html.Write(name);
            html.Write("=\"");
            html.Write(value);
            html.Write('"');
        }
    }

    /// <summary>Its address for browsers that choose no copy, as it stands in its tag.</summary>
    public static string SourceOf(Picture picture, Func<UrlPath, string> link)
        => picture.Plan is { } plan ? TemplateEscaping.Escape(link(plan.Usual.Url)) : picture.Source;

    private static void WriteImage(TextWriter html, Picture picture, Func<UrlPath, string> link)
    {
        // What the author says has another order, so that it stays when the page is composed.
        html.Write(picture.Loading is null ? Start : $"<img loading=\"{picture.Loading}\"");
        html.WriteAttribute("src", SourceOf(picture, link));
        if (picture.Plan is { } plan)
        {
            WriteSet(html, "srcset", plan.Fallback, link);
            html.WriteAttribute("sizes", picture.OwnSizes ?? picture.Sizes);
        }

        WriteSize(html, picture);
        html.Write(" alt=\"");
        html.Write(picture.Alt ?? "");
        html.Write('"');
        html.Write(picture.Loading is null ? "" : " decoding=\"async\"");
        html.Write(picture.Attributes);
        WriteStyle(html, picture);
        html.Write('>');
    }

    // The author's word counts; one of the two gives the other.
    private static void WriteSize(TextWriter html, Picture picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        if (picture.Photo is { } photo)
        {
            (width, height) = (width, height) switch
            {
                (null, null) => (Text(photo.Width), Text(photo.Height)),
                ({ } wide, null) => (wide, Scaled(wide, photo.Height, photo.Width)),
                (null, { } high) => (Scaled(high, photo.Width, photo.Height), high),
                _ => (width, height),
            };
        }

        html.WriteAttribute("width", width);
        html.WriteAttribute("height", height);
    }

    private static string? Scaled(string written, int times, int by)
        => by > 0 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Text(Math.Max(1, (int)Math.Round((double)number * times / by)))
            : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteStyle(TextWriter html, Picture picture)
    {
        // What is transparent would show it for ever.
        var photo = picture.Photo is { HasAlpha: false, HasVariants: true } shown && shown.Colour.Length + shown.Preview.Length > 0 ? shown : null;
        if (photo is null && string.IsNullOrEmpty(picture.Style))
        {
            return;
        }

        html.Write(" style=\"");
        WritePlaceholder(html, photo);
        // The author's comes last, and wins.
        html.Write(photo is null || string.IsNullOrEmpty(picture.Style) ? "" : ";");
        html.Write(picture.Style);
        html.Write('"');
    }

    private static void WritePlaceholder(TextWriter html, Photo? photo)
    {
        if (photo is null)
        {
            return;
        }

        html.Write("background:");
        html.Write(photo.Colour);
        if (photo.Preview.Length > 0)
        {
            html.Write(photo.Colour.Length > 0 ? " url(" : "url(");
            html.WriteEscaped(photo.Preview);
            html.Write(") center/cover");
        }
    }
}
