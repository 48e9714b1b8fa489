using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output.Feeds;
using SiteGen.Pads;
using SiteGen.Templates;
using SiteGen.Templates.Citing;

namespace SiteGen.Output;

/// <summary>All references of a language for programs: <c>/references/index.json</c>.</summary>
internal sealed record ReferencesJsonOutput(LanguageSite Language, Site Site, Func<ReferenceIndex> Index, PadPages Pads)
    : Output(UrlPath.Root.Folder($"{Language.Prefix}/references").File("index.json"), default(SourceLocation))
{
    // It is no script: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public override string Noun => "the list of all references";

    public override OutputCategory Category => OutputCategory.Extra;

    public override Rendered Render(ByteBuffer target)
    {
        var kinds = Index().Of(Language);
        if (kinds.IsEmpty)
        {
            return Rendered.Nothing;
        }

        using var json = new Utf8JsonWriter(target, Options);
        json.WriteStartObject();
        json.WriteString("language", Language.Config.LanguageCode);
        json.WriteStartArray("kinds");
        foreach (var cited in kinds)
        {
            WriteKind(json, cited);
        }

        json.WriteEndArray();
        json.WriteStartArray("references");
        foreach (var reference in kinds.SelectMany(static cited => cited.Items))
        {
            WriteReference(json, reference);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        target.Write("\n"u8);
        return Rendered.Sound;
    }

    private void WriteKind(Utf8JsonWriter json, CitedKind cited)
    {
        json.WriteStartObject();
        json.WriteString("name", cited.Kind.Name);
        json.WriteString("title", cited.Kind.Title);
        json.WriteNumber("count", cited.Items.Length);
        if (ReferenceIndex.PageOf(Language, cited.Kind.Name) is { } page)
        {
            json.WriteString("url", Site.AbsoluteLink(page.Url));
        }

        json.WriteEndObject();
    }

    private void WriteReference(Utf8JsonWriter json, CitedReference cited)
    {
        json.WriteStartObject();
        json.WriteString("kind", cited.Reference.Kind.Name);
        json.WriteString("identity", cited.Reference.Identity);
        json.WriteString("url", cited.Reference.Url);
        json.WriteString("label", cited.Label);
        if (cited.Reference.Project.Length > 0)
        {
            json.WriteString("project", cited.Reference.Project);
        }

        if (cited.Reference.Pad is { } pad && Pads.Of(pad) is { } copy)
        {
            json.WriteString("copy", Site.AbsoluteLink(copy.Page.Url));
        }

        json.WriteStartArray("citations");
        foreach (var place in cited.By)
        {
            WriteCitation(json, place);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCitation(Utf8JsonWriter json, PageCitation place)
    {
        json.WriteStartObject();
        json.WriteString("url", Site.AbsoluteLink(place.Page.Url));
        json.WriteString("title", PageName.Of(place.Page));
        if (place.Page.Date is { } date)
        {
            json.WriteString("date", FeedText.Rfc3339(date));
        }

        json.WriteNumber("line", place.First.At.Line);
        json.WriteEndObject();
    }
}
