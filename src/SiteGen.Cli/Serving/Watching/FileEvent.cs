namespace SiteGen.Cli.Serving.Watching;

/// <summary>One event of a file system.</summary>
/// <param name="Path">Full path; of a move, where to.</param>
/// <param name="From">Of a move, where from.</param>
internal readonly record struct FileEvent(FileEventKind Kind, string Path, string From = "");
