using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Data;

/// <summary>Reads data files into one map: <c>data/team/core.yaml</c> becomes <c>team.core</c>.</summary>
public static class DataFolder
{
    /// <summary>Files in other formats are passed over; maps of one name are joined key by key, the stronger file's keys first.</summary>
    /// <param name="files">Those of the strongest mount first.</param>
    public static Outcome<MetaValue.Map> Read(ImmutableArray<SourceFile> files)
    {
        if (files.IsEmpty)
        {
            return Outcome.Of(MetaValue.Map.None);
        }

        List<Diagnostic> mistakes = [];
        var root = new DataNode();
        foreach (var file in files)
        {
            if (ReadFile(file, mistakes) is { } value)
            {
                root.Add(file.Inside.Split('/'), value);
            }
        }

        return Outcome.Of(root.ToMap(), mistakes);
    }

    /// <summary>Null for files that hold no data in a language of ours.</summary>
    internal static MetaFormat? FormatOf(SourceFile file) => file.Path.Extension switch
    {
        ".yaml" or ".yml" => MetaFormat.Yaml,
        ".toml" => MetaFormat.Toml,
        ".json" => MetaFormat.Json,
        _ => null,
    };

    private static MetaValue? ReadFile(SourceFile file, List<Diagnostic> mistakes)
    {
        var format = FormatOf(file);
        return format is null && file.Path.Extension is not (".csv" or ".xml") ? null : ReadFile(file, format, mistakes);
    }

    /// <param name="format">Null for a table (CSV) and for XML.</param>
    internal static MetaValue? ReadFile(SourceFile file, MetaFormat? format, List<Diagnostic> mistakes)
    {
        try
        {
            var (text, faults) = DataText.Read(file.FullPath, file.Path.Value);
            mistakes.AddRange(faults);
            if (text is null)
            {
                return null;
            }

            var start = new SourceLocation(file.Path.Value, 1, 1);
            var read = format is { } known ? MetaReader.ReadAny(known, text, start)
                : file.Path.Extension == ".xml" ? XmlDataReader.Read(text, start)
                : Outcome.Of<MetaValue>(CsvReader.Read(text.TrimStart('\uFEFF'), start));
            mistakes.AddRange(read.Diagnostics);
            return read.Value;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(FilesRules.UnreadableFile.At(new(file.Path.Value), "the file can't be read"));
            return null;
        }
    }
}
