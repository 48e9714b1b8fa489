using System.Text;

namespace SiteGen.Cli.Commands;

/// <summary>Creates a text file and its folders; fails rather than overwrite.</summary>
internal static class NewFile
{
    public static void Write(string fullPath, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath) ?? fullPath);
        using var file = new FileStream(fullPath, FileMode.CreateNew);
        file.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
    }
}
