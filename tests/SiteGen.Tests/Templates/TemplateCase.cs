using System.Text;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Templates;

namespace SiteGen.Tests.Templates;

/// <summary>Renders one page of the hand-made blog through templates given in the test.</summary>
internal static class TemplateCase
{
    /// <summary>Index of the first post in <see cref="TemplateSite"/>.</summary>
    public const int FirstPost = 6;

    /// <summary>What a template writes for the first post, without any base around it.</summary>
    public static string Render(string template, ComposerLimits? limits = null, params (string Name, string Text)[] others)
    {
        var (text, report) = Try(template, limits, others);
        Assert.That(report, Is.Empty);
        return text;
    }

    /// <summary>The mistakes of a template, one a line, with their hints.</summary>
    public static string Report(string template, ComposerLimits? limits = null, params (string Name, string Text)[] others)
        => Try(template, limits, others).Report;

    public static (string Text, string Report) Try(string template, ComposerLimits? limits, (string Name, string Text)[] others)
    {
        var templates = others.ToDictionary(other => other.Name, other => other.Text);
        templates["page.sbn.html"] = template;
        templates.TryAdd("base.sbn.html", "{{ main }}");
        var site = TemplateSite.With(3);
        var output = new ByteBuffer();
        var mistakes = TemplateSite.Compose(site, templates, limits).Compose(site.Pages[FirstPost], null, output).Diagnostics;
        return (Text(output), string.Join('\n', mistakes.Select(mistake => $"{mistake} [{mistake.Hint}]")));
    }

    public static string Compose(PageComposer composer, Page page, Paginator? paginator = null)
    {
        var output = new ByteBuffer();
        Assert.That(composer.Compose(page, paginator, output).Diagnostics, Is.Empty);
        return Text(output);
    }

    private static string Text(ByteBuffer output) => Encoding.UTF8.GetString(output.Written);
}
