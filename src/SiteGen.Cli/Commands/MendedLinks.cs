using SiteGen.Checking.Mending;
using SiteGen.Cli.Reporting;

namespace SiteGen.Cli.Commands;

/// <summary><c>check --fix</c>: first what would change, then the change.</summary>
internal static class MendedLinks
{
    /// <param name="isConfirmed">The files are written.</param>
    public static int Show(ImmutableArray<MendedFile> files, bool isConfirmed, Terminal output)
    {
        foreach (var file in files)
        {
            output.Writer.Write(file.ToDiff());
            if (isConfirmed)
            {
                file.Write();
            }
        }

        var links = Words.Count(files.Sum(static file => file.Links), "link");
        var where = Words.Count(files.Length, "file");
        output.WriteLine(files switch
        {
            [] => "Nothing to mend",
            _ when isConfirmed => $"Mended {links} in {where}",
            _ => $"{links} in {where} can be mended; --yes mends them",
        });
        return ExitCode.Done;
    }
}
