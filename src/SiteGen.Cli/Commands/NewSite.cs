using SiteGen.Cli.Reporting;

namespace SiteGen.Cli.Commands;

/// <summary><c>sitegen new site DIR</c>: a first site with a first recap, ready to build.</summary>
internal static class NewSite
{
    public static int Run(string folder, Surroundings surroundings)
    {
        var root = Path.GetFullPath(folder, surroundings.WorkingFolder);
        if (File.Exists(root) || (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any()))
        {
            return CommandMistake.Write($"'{folder}' is not an empty folder", surroundings, "name a folder that is empty or not there yet");
        }

        var title = ContentName.Of(Path.GetFileName(root)).Title;
        var now = surroundings.Time.GetLocalNow();
        foreach (var (path, text) in StarterSite.Files(title, now))
        {
            NewFile.Write(Path.Combine(root, path), text);
        }

        Directory.CreateDirectory(Path.Combine(root, "static"));
        surroundings.Output.WriteLine($"Created {folder}", Tone.Good);
        surroundings.Output.WriteLine($"Next:  cd {folder}  and then  sitegen serve --open");
        return ExitCode.Done;
    }
}
