using System.Reflection;
using SiteGen.Files;

namespace SiteGen;

/// <summary>One hash of everything a build depends on: two builds with the same hash would write the same bytes.</summary>
internal static class BuildInputs
{
    /// <param name="configFiles">Full paths.</param>
    public static ContentHash Of(BuildRequest request, SourceTree tree, IEnumerable<string> configFiles)
    {
        var text = new ByteBuffer();

        // The program itself, by the identity that the compiler gave it.
        Add(text, typeof(BuildInputs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        Add(text, typeof(BuildInputs).Module.ModuleVersionId.ToString());
        Add(text, request.Root);
        Add(text, request.Environment);
        Add(text, request.Overrides.ToString());
        Add(text, request.IsMinified ? "minified" : "");
        Add(text, request.IsStrict ? "strict" : "");

        // Templates may print the year; a new day is reason enough to look again.
        Add(text, request.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var (name, value) in request.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Add(text, name);
            Add(text, value);
        }

        foreach (var file in configFiles.Select(path => new FileInfo(path)).Where(file => file.Exists))
        {
            Add(text, file.FullName);
            Add(text, file.Length, file.LastWriteTimeUtc.Ticks);
        }

        AddAll(text, tree);
        return ContentHash.Of(text.Written);
    }

    private static void AddAll(ByteBuffer text, SourceTree tree)
    {
        ReadOnlySpan<ImmutableArray<SourceFile>> kinds =
            [tree.Content, tree.Static, tree.Layouts, tree.Archetypes, tree.Data, tree.Translations];
        foreach (var files in kinds)
        {
            text.Write("\n"u8);
            foreach (var file in files)
            {
                Add(text, file.Path.Value);
                Add(text, file.Size, file.ModifiedUtcTicks);
            }
        }
    }

    private static void Add(ByteBuffer text, string? value)
    {
        text.Write(value ?? "");
        text.Write("\0"u8);
    }

    private static void Add(ByteBuffer text, long first, long second)
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, first);
        BitConverter.TryWriteBytes(bytes[8..], second);
        text.Write(bytes);
    }
}
