using System.Text;

namespace SiteGen.Cli.Commands;

/// <summary>Creates a text file and its folders, whole or not at all; fails rather than overwrite.</summary>
internal static class NewFile
{
    public static void Write(string fullPath, string text)
    {
        var folder = Path.GetDirectoryName(fullPath) ?? fullPath;
        Directory.CreateDirectory(folder);

        // Hidden: a preview that watches the folder has nothing to say of it.
        var unfinished = Path.Combine(folder, $".{Path.GetFileName(fullPath)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            File.WriteAllBytes(unfinished, Encoding.UTF8.GetBytes(WithLineFeeds(text)));
            File.Move(unfinished, fullPath, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Other characters that end a line somewhere are letters of the text: Markdown reads on behind them.</summary>
    public static string WithLineFeeds(string text)
        => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
