using System.Text;

namespace SiteGen.Templates;

/// <summary>Text that is HTML already: templates write it as it is, while they escape every other text.</summary>
public sealed class Html(string text)
{
    public static readonly Html Empty = new("");

    public string Text => text;

    public bool IsEmpty => text.Length == 0;

    public override string ToString() => text;

    internal static Html Of(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? Empty : new Html(Encoding.UTF8.GetString(utf8));
}
