namespace SiteGen.Markdown.Typography;

/// <summary>A printed mark: the reference that is written, and the characters it stands for.</summary>
internal sealed record TypographicMark(string Html, string Text);
