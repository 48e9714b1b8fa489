using System.Buffers;
using System.Text;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Takes a content file apart into front matter and body; null when the file is no page.</summary>
public static class ContentReader
{
    private const long LargestBytes = 64 * 1024 * 1024;

    /// <summary>Could it be a page, by its name? What is not is a resource.</summary>
    public static bool IsContent(SourceFile file) => FormatOf(file.Inside) is not null;

    /// <summary>Is it no resource, even if it could not be read? So are files of formats that we can't read, and programs that make pages.</summary>
    internal static bool IsNoResource(SourceFile file)
        => IsContent(file) || ForeignFormat.Of(file.Inside) is not null || IsAdapter(file.Inside);

    // "_content.gotmpl", and "_content.pl.gotmpl" for one language.
    private static bool IsAdapter(string name)
        => name.EndsWith(".gotmpl", StringComparison.Ordinal) && Path.GetFileName(name.AsSpan()).StartsWith("_content.", StringComparison.Ordinal);

    public static Outcome<ContentFile?> Read(SourceFile file, ContentLanguages languages)
    {
        if (ForeignFormat.Of(file.Inside) is { } foreign)
        {
            return Nothing(ContentRules.UnsupportedFormat.At(
                new(file.Path.Value), $"pages in {foreign} can't be read; this one is left out"));
        }

        if (IsAdapter(file.Inside))
        {
            return Nothing(ContentRules.ContentAdapter.At(new(file.Path.Value), "the pages that this content adapter makes are left out"));
        }

        if (FormatOf(file.Inside) is null)
        {
            return Outcome.Of<ContentFile?>(null);
        }

        if (file.Size > LargestBytes)
        {
            var megabytes = file.Size / (1024 * 1024);
            return Nothing(ContentRules.TooLarge.At(new(file.Path.Value), $"the file has {megabytes} MB; a page may have 64 MB"));
        }

        try
        {
            return Read(file, File.ReadAllBytes(file.FullPath), languages);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Nothing(FilesRules.UnreadableFile.At(new(file.Path.Value), "the file can't be read"));
        }
    }

    /// <summary>The same for bytes already at hand; they are kept, not copied.</summary>
    public static Outcome<ContentFile?> Read(SourceFile file, byte[] bytes, ContentLanguages languages)
    {
        if (FormatOf(file.Inside) is not { } format)
        {
            return Outcome.Of<ContentFile?>(null);
        }

        if (TextCheck.FindBadUtf8(bytes, file) is { } badText)
        {
            return Nothing(badText);
        }

        var from = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var cut = FrontMatterCut.Find(bytes, from);
        return Assemble(file, bytes, cut, format, languages);
    }

    private static ContentFormat? FormatOf(string name)
    {
        var extension = Path.GetExtension(name.AsSpan());
        return extension switch
        {
            ".md" or ".markdown" or ".mdown" => ContentFormat.Markdown,
            ".html" or ".htm" => ContentFormat.Html,
            _ when extension.Equals(".md", StringComparison.OrdinalIgnoreCase) => ContentFormat.Markdown,
            _ => null,
        };
    }

    private static Outcome<ContentFile?> Assemble(
        SourceFile file, byte[] bytes, FrontMatterCut cut, ContentFormat format, ContentLanguages languages)
    {
        List<Diagnostic>? mistakes = null;
        if (TextCheck.FindControl(bytes, file) is { } control)
        {
            (mistakes ??= []).Add(control);
        }

        var frontMatter = MetaValue.Map.None;
        var isBroken = false;
        if (cut.Format is { } frontMatterFormat)
        {
            var line = Utf8Text.LineOf(bytes, cut.Start);
            if (cut.End < 0)
            {
                return Nothing(Unclosed(frontMatterFormat, new(file.Path.Value, 1, 1)), mistakes);
            }

            var read = ReadFrontMatter(frontMatterFormat, bytes.AsSpan(cut.Start, cut.End - cut.Start), new(file.Path.Value, line, 1));
            frontMatter = read.Value;
            if (!read.Diagnostics.IsEmpty)
            {
                (mistakes ??= []).AddRange(read.Diagnostics);
                isBroken = read.Diagnostics.Any(static diagnostic => diagnostic.Severity == Severity.Error);
            }
        }

        var name = ContentName.Parse(file.Inside, languages);
        if (ForeignLanguage.Find(file, name, languages) is { } foreign)
        {
            (mistakes ??= []).Add(foreign);
        }

        var content = new ContentFile
        {
            File = file,
            Name = name,
            Bundle = name.Bundle,
            Format = format,
            Language = name.Language,
            FrontMatter = frontMatter,
            IsFrontMatterBroken = isBroken,
            Before = bytes.AsMemory(0, cut.Body),
            Body = bytes.AsMemory(cut.Body),
            BodyLine = Utf8Text.LineOf(bytes, cut.Body),
        };

        return new(content, mistakes is null ? [] : [.. mistakes]);
    }

    private static Outcome<MetaValue.Map> ReadFrontMatter(MetaFormat format, ReadOnlySpan<byte> bytes, SourceLocation start)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = Encoding.UTF8.GetChars(bytes, characters);
        var read = MetaReader.Read(format, characters.AsSpan(0, length), start);
        ArrayPool<char>.Shared.Return(characters);
        return read;
    }

    private static Diagnostic Unclosed(MetaFormat format, SourceLocation place)
    {
        var (mark, hint) = format switch
        {
            MetaFormat.Yaml => ("'---'", "end the front matter with a line '---'"),
            MetaFormat.Toml => ("'+++'", "end the front matter with a line '+++'"),
            _ => ("'{'", "close the outermost '{' with '}'"),
        };

        return ContentRules.UnclosedFrontMatter.At(place, $"front matter that starts with {mark} is never closed", hint);
    }

    private static Outcome<ContentFile?> Nothing(Diagnostic mistake, List<Diagnostic>? others = null)
        => new(null, others is null ? [mistake] : [.. others, mistake]);
}
