using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>A content file taken apart: its front matter as written and its body, before anything is known about its neighbours.</summary>
public sealed record ContentFile
{
    public required SourceFile File { get; init; }

    public required BundleKind Bundle { get; init; }

    public ContentFormat Format { get; init; }

    /// <summary>The language code in its name (<c>post.pl.md</c>), or "" when there is none.</summary>
    public string Language { get; init; } = "";

    /// <summary>Front matter as the author wrote it; cascades are not applied yet.</summary>
    public MetaValue.Map FrontMatter { get; init; } = MetaValue.Map.None;

    /// <summary>What it says is not all that its author wrote: what follows from it, the address above all, may be wrong.</summary>
    public bool IsFrontMatterBroken { get; init; }

    /// <summary>UTF-8, without the front matter and without a byte order mark: bytes, because most bodies wait for their turn.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>What its path says of it.</summary>
    public required ContentName Name { get; init; }

    /// <summary>The file's bytes up to <see cref="Body"/>.</summary>
    internal ReadOnlyMemory<byte> Before { get; init; }

    /// <summary>1-based line of the file in which the body begins.</summary>
    public int BodyLine { get; init; } = 1;

    /// <summary>Whether another version of the file differs in its body alone: all that a site knows of its page is the same.</summary>
    public bool DiffersInBodyOnly(ContentFile other)
        => File.FullPath == other.File.FullPath && Bundle == other.Bundle && Format == other.Format && BodyLine == other.BodyLine
            && IsFrontMatterBroken == other.IsFrontMatterBroken && Before.Span.SequenceEqual(other.Before.Span);

    public SourceLocation BodyLocation => new(File.Path.Value, BodyLine, 1);

    /// <summary>Where a field's value stands, or the file as a whole when a folder above handed the field down.</summary>
    public SourceLocation PlaceOf(string key) => FrontMatter[key]?.Location ?? new(File.Path.Value);

    /// <summary>The same for one text of a list.</summary>
    public SourceLocation PlaceOf(string key, string item)
    {
        var items = FrontMatter[key] is MetaValue.List list ? list.Items : [];
        foreach (var value in items)
        {
            if (value.AsText == item)
            {
                return value.Location;
            }
        }

        return PlaceOf(key);
    }
}
