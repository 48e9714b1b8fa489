using System.Reflection;
using SiteGen.Files;

namespace SiteGen;

/// <summary>One hash of everything a build depends on: two builds with the same hash would write the same bytes.</summary>
internal static class BuildInputs
{
    public static ContentHash Of(BuildRequest request, SiteSource source)
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

        Add(text, TimeOf(request, source.Config.TimeZone));
        foreach (var (name, value) in request.Variables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            Add(text, name);
            Add(text, value);
        }

        Add(text, source.Config.SourcesHash.ToString());
        Add(text, source.Head.Commit);
        AddAll(text, source.Tree);
        foreach (var mistake in source.Diagnostics.Order())
        {
            Add(text, mistake.ToString());
        }

        return ContentHash.Of(text.Written);
    }

    // Templates may print the date: a new day is reason enough to look again. Who sets the clock by hand means the very moment.
    private static string TimeOf(BuildRequest request, TimeZoneInfo zone) => request.Time == TimeProvider.System
        ? TimeZoneInfo.ConvertTime(request.Now, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : request.Now.ToString("O", CultureInfo.InvariantCulture);

    private static void AddAll(ByteBuffer text, SourceTree tree)
    {
        var twins = new TwinFiles([.. tree.Content, .. tree.Static, .. tree.Layouts, .. tree.Data, .. tree.Translations, .. tree.Pads, .. tree.Assets]);
        foreach (var files in tree.Lists)
        {
            text.Write("\n"u8);
            foreach (var file in files)
            {
                Add(text, file.Path.Value);
                Add(text, file.Size, file.ModifiedUtcTicks);
                if (twins.Has(file))
                {
                    Add(text, BytesOf(file));
                }
            }
        }
    }

    // What cannot be read is the build's to complain about.
    private static string BytesOf(SourceFile file)
    {
        try
        {
            return ContentHash.OfFile(file.FullPath).ToString();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.GetType().Name;
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
