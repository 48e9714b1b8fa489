namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// Knows the files by which editors, office programs and systems keep their own notes beside the file that is meant.
/// </summary>
internal static class EditorFiles
{
    /// <summary>
    /// Vim's swap files (<c>.a.md.swp</c> and on to <c>.sva</c>), backups <c>a.md~</c>, Emacs' <c>.#a.md</c> and <c>#a.md#</c>, JetBrains' safe
    /// write, GNOME's and Kate's temporary files, Windows' replacing, locks of office programs. Probes such as Vim's <c>4913</c> have
    /// names like any other: they are known by having come and gone.
    /// </summary>
    public static bool IsRubbish(ReadOnlySpan<char> name)
        => name.Length > 0 && (name[0] == '.' ? IsHiddenNote(name) : IsNote(name));

    /// <summary>
    /// Whether a file moved there may be about to be written anew under its old name: <c>a.md</c> kept as
    /// <c>a.md.bak</c>.
    /// </summary>
    public static bool IsBackup(string path, string moved)
        => IsRubbish(Path.GetFileName(moved.AsSpan())) || moved.StartsWith(path, StringComparison.Ordinal);

    private static bool IsHiddenNote(ReadOnlySpan<char> name)
        => name[^1] == '~' || name is ".DS_Store"
            || name.StartsWith(".#") || name.StartsWith("._") || name.StartsWith(".~lock.") || name.StartsWith(".nfs")
            || name.StartsWith(".goutputstream-") || name.EndsWith(".kate-swp") || name.Contains(".kak.", StringComparison.Ordinal)
            || (name.StartsWith(".subl") && name.EndsWith(".tmp")) || IsSwap(name);

    private static bool IsNote(ReadOnlySpan<char> name)
        => name[^1] == '~' || name is "Thumbs.db" or "desktop.ini"
            || (name.Length > 1 && name[0] == '#' && name[^1] == '#')
            || name.StartsWith("~$") || name.EndsWith("___jb_tmp___") || name.EndsWith("___jb_old___")
            || (name.Contains("~RF", StringComparison.Ordinal) && name.EndsWith(".TMP", StringComparison.OrdinalIgnoreCase));

    // .swp, .swo, ... .swa, .svz, ...: Vim counts down while names are taken; .swx is its probe.
    private static bool IsSwap(ReadOnlySpan<char> name)
        => name.Length > 4 && name[^4] == '.' && name[^3] == 's' && name[^2] is ('u' or 'v' or 'w') && name[^1] is >= 'a' and <= 'z';
}
