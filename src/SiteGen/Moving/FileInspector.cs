using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Moving;

/// <summary>The folders beside the content: static files, data, phrases and what is processed.</summary>
internal static class FileInspector
{
    private static readonly string[] DataRead = [".yaml", ".yml", ".toml", ".json", ".csv"];
    private static readonly string[] Processed = [".scss", ".sass", ".less", ".ts", ".tsx", ".jsx"];

    public static IEnumerable<MoveFinding> Inspect(MoveMaterial material)
    {
        yield return new(MoveVerdict.Works, "static files", material.Tree.Static.Length, "copied as they are");
        yield return new(MoveVerdict.Works, "data files", material.Tree.Data.Count(IsRead), "for templates: site.data");
        yield return new(MoveVerdict.Works, "phrases", material.Tree.Translations.Length, "files below i18n/, for templates: i18n 'key'");
        SourceFile[] unread = [.. material.Tree.Data.Where(static file => !IsRead(file))];
        yield return new(MoveVerdict.NeedsHand, "other data", unread.Length, "write it as YAML, TOML, JSON or CSV")
        {
            Places = ContentInspector.First(unread.Select(static file => new SourceLocation(file.Path.Value))),
        };
        yield return Assets(material);
    }

    private static bool IsRead(SourceFile file) => DataRead.Contains(file.Path.Extension.ToLowerInvariant());

    private static MoveFinding Assets(MoveMaterial material)
    {
        // A build looks there only for what links lead to; the scanner knows of links without end.
        var folder = new SourceMount(new SourcePath(material.Site.Config.Folders.Assets));
        var files = SourceScanner.Scan(material.Root, new() { Assets = [folder] }).Value.Assets;
        var processed = files.Count(static file => Processed.Contains(file.Path.Extension.ToLowerInvariant()));
        var styles = processed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {processed} of them to be compiled first");
        return new(
            MoveVerdict.NeedsHand, "assets", files.Length, $"files that Hugo publishes when a template asks{styles}: pictures of 'figure' are found, put others into static/")
        {
            Places = ContentInspector.First(files.Select(static file => new SourceLocation(file.Path.Value))),
        };
    }
}
