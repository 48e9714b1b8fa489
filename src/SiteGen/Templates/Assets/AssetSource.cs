using SiteGen.Diagnostics;

namespace SiteGen.Templates.Assets;

/// <summary>A file of an assets/ folder, as templates name it.</summary>
/// <param name="Name">Its path below assets/: <c>css/summit.css</c>.</param>
/// <param name="Place">Where it is for its author, for messages.</param>
internal sealed record AssetSource(string Name, string Place, Func<byte[]> Read)
{
    /// <summary>The folder it is in, with a slash at its end; "" at the top.</summary>
    public string Folder => FolderOf(Name);

    public static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];

    /// <summary>A place in its text, for messages.</summary>
    public SourceLocation LocationOf(string text, int at)
        => new(Place, text.AsSpan(0, at).Count('\n') + 1, at - text.LastIndexOf('\n', Math.Max(0, at - 1)));
}
