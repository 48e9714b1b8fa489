using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Data;

/// <summary>Reads a folder of data files into one map: <c>data/team/core.yaml</c> becomes <c>team.core</c>.</summary>
public static class DataFolder
{
    /// <summary>Files in other formats are passed over; of several with one name, the first in path order counts.</summary>
    public static Outcome<MetaValue.Map> Read(ImmutableArray<SourceFile> files)
    {
        if (files.IsEmpty)
        {
            return Outcome.Of(MetaValue.Map.None);
        }

        List<Diagnostic> mistakes = [];
        var root = new Folder();
        foreach (var file in files)
        {
            if (FormatOf(file) is { } format && ReadFile(file, format, mistakes) is { } value)
            {
                root.Add(file.Inside.Split('/'), value);
            }
        }

        return Outcome.Of(root.ToMap(), mistakes);
    }

    internal static MetaFormat? FormatOf(SourceFile file) => file.Path.Extension switch
    {
        ".yaml" or ".yml" => MetaFormat.Yaml,
        ".toml" => MetaFormat.Toml,
        ".json" => MetaFormat.Json,
        _ => null,
    };

    internal static MetaValue? ReadFile(SourceFile file, MetaFormat format, List<Diagnostic> mistakes)
    {
        try
        {
            var (text, faults) = DataText.Read(file.FullPath, file.Path.Value);
            mistakes.AddRange(faults);
            if (text is null)
            {
                return null;
            }

            var read = MetaReader.ReadAny(format, text, new SourceLocation(file.Path.Value, 1, 1));
            mistakes.AddRange(read.Diagnostics);
            return read.Value;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            mistakes.Add(FilesRules.UnreadableFile.At(new(file.Path.Value), "the file can't be read"));
            return null;
        }
    }

    private sealed class Folder
    {
        private readonly Dictionary<string, MetaValue> _values = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, Folder> _folders = new(StringComparer.OrdinalIgnoreCase);

        public void Add(ReadOnlySpan<string> path, MetaValue value)
        {
            if (path.Length == 1)
            {
                _values.TryAdd(Path.GetFileNameWithoutExtension(path[0]), value);
                return;
            }

            if (!_folders.TryGetValue(path[0], out var folder))
            {
                _folders[path[0]] = folder = new Folder();
            }

            folder.Add(path[1..], value);
        }

        public MetaValue.Map ToMap()
        {
            var entries = _values.Select(static pair => new MetaEntry(pair.Key, pair.Value, pair.Value.Location))
                .Concat(_folders.Where(pair => !_values.ContainsKey(pair.Key))
                    .Select(static pair => new MetaEntry(pair.Key, pair.Value.ToMap(), default)));
            return new MetaValue.Map([.. entries.OrderBy(static entry => entry.Key, StringComparer.Ordinal)], default);
        }
    }
}
