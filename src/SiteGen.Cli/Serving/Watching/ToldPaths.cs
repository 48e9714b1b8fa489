namespace SiteGen.Cli.Serving.Watching;

/// <summary>Puts single paths together to a change: nothing twice, and folders instead of too many files.</summary>
/// <param name="roots">Folders that are watched deeply.</param>
internal sealed class ToldPaths(ImmutableArray<string> roots)
{
    // Whoever checks out another branch has the whole site looked at faster than so many files one by one.
    private const int MostFiles = 200;

    private static readonly FileChanges None = new();

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    public FileChanges Changes
    {
        get
        {
            if (_files.Count == 0 && _folders.Count == 0)
            {
                return None;
            }

            if (_files.Count > MostFiles)
            {
                _folders.UnionWith(roots.Where(root => _files.Any(file => Paths.IsBelow(file, root))));
            }

            return new FileChanges
            {
                Files = None.Files.Union(_files.Where(file => !IsCovered(file))),
                Folders = None.Folders.Union(_folders.Where(folder => !IsCovered(folder))),
            };
        }
    }

    public void AddFile(string path) => _files.Add(path);

    public void AddFolder(string path) => _folders.Add(path);

    private bool IsCovered(string path) => _folders.Count > 0 && Paths.Above(path).Any(_folders.Contains);
}
