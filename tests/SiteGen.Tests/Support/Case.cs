namespace SiteGen.Tests.Support;

/// <summary>A folder of <c>Cases/</c>: a whole site in, the files and the report that must come out.</summary>
/// <remarks><c>arguments.txt</c> adds arguments of <c>build</c>, one per line. Only files present in <c>expected/</c> are compared.</remarks>
internal sealed record Case(string Name)
{
    public static string AllFullPath => Path.Combine(Repository.Tests, "Cases");

    /// <summary>UPDATE_GOLDENS=1: what came out becomes what must come out.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1";

    public string FullPath => Path.Combine(AllFullPath, Name);

    public string ReceivedFullPath => Path.Combine(Repository.Root, "artifacts", "received", Name);

    public string Report => ReadOrEmpty("report.txt");

    public string[] Arguments => ReadOrEmpty("arguments.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public SortedDictionary<string, byte[]> Expected => FolderContents.Of(Path.Combine(FullPath, "expected"));

    public static IEnumerable<string> Names()
        => Directory.GetDirectories(AllFullPath).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>Makes the case expect what was received; only files it lists already.</summary>
    public void Update(CaseRun run)
    {
        if (run.Report.Length > 0)
        {
            File.WriteAllText(Path.Combine(FullPath, "report.txt"), run.Report);
        }
        else
        {
            File.Delete(Path.Combine(FullPath, "report.txt"));
        }

        foreach (var name in Expected.Keys.Where(run.Files.ContainsKey))
        {
            File.WriteAllBytes(Path.Combine(FullPath, "expected", name), run.Files[name]);
        }
    }

    /// <summary>Leaves what was received where a person can compare it.</summary>
    public void Keep(CaseRun run)
    {
        Directory.CreateDirectory(ReceivedFullPath);
        File.WriteAllText(Path.Combine(ReceivedFullPath, "report.txt"), run.Report);
        foreach (var (name, bytes) in run.Files)
        {
            var target = Path.Combine(ReceivedFullPath, "expected", name);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }

    private string ReadOrEmpty(string file)
        => Path.Combine(FullPath, file) is var path && File.Exists(path) ? File.ReadAllText(path) : "";
}
