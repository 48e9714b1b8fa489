using System.Text;

namespace SiteGen.Files.Git;

/// <summary>Reads the output of <c>git log -z</c> commit by commit, the newest first, without holding all of it.</summary>
internal sealed class GitLogReader(TextReader output)
{
    /// <summary>
    /// Each field ends with a NUL, which neither messages nor names can hold, like a file's name; no name starts with the slash
    /// in front of the hash.
    /// </summary>
    public const string Format = "%x00/%H%x00%h%x00%aN%x00%aE%x00%aI%x00%cI%x00%s%x00%b%x00";

    private const char CommitStart = '/';

    private readonly StringBuilder _text = new();

    /// <summary>The first commit met of each wanted file; one whose dates are broken counts for none.</summary>
    public Dictionary<string, FileCommit> LastCommits(HashSet<string> wanted)
    {
        var found = new Dictionary<string, FileCommit>(wanted.Count, StringComparer.Ordinal);
        FileCommit? commit = null;
        while (Next() is { } text)
        {
            if (text.StartsWith(CommitStart))
            {
                commit = ReadCommit(text[1..]);
                continue;
            }

            var path = text.TrimStart('\n');
            if (commit is not null && wanted.Contains(path))
            {
                found.TryAdd(path, commit);
            }
        }

        return found;
    }

    private FileCommit? ReadCommit(string hash)
    {
        var fields = new string[7];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = Next() ?? "";
        }

        return Date(fields[3]) is not { } authorDate || Date(fields[4]) is not { } commitDate ? null : new(hash)
        {
            AbbreviatedHash = fields[0],
            AuthorName = fields[1],
            AuthorEmail = fields[2],
            AuthorDate = authorDate,
            CommitDate = commitDate,
            Subject = fields[5],
            Body = fields[6].Trim(),
        };
    }

    private static DateTimeOffset? Date(string text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var date) ? date : null;

    private string? Next()
    {
        _text.Clear();
        int next;
        while ((next = output.Read()) > 0)
        {
            _text.Append((char)next);
        }

        return next < 0 && _text.Length == 0 ? null : _text.ToString();
    }
}
