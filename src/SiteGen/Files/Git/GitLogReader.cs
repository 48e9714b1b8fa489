using System.Text;

namespace SiteGen.Files.Git;

/// <summary>Reads the output of <c>git log</c> commit by commit, the newest first, without holding all of it.</summary>
internal sealed class GitLogReader(TextReader output)
{
    /// <summary>Between marks that no message holds: %x1e commit %x1d, then its files, each ended by a NUL.</summary>
    public const string Format = "%x1e%H%x1f%h%x1f%s%x1f%aN%x1f%aE%x1f%aI%x1f%cI%x1f%b%x1d";

    private const char CommitStart = '\u001e';
    private const char FieldEnd = '\u001f';
    private const char CommitEnd = '\u001d';

    private readonly StringBuilder _text = new();

    /// <summary>The first commit met of each wanted file.</summary>
    public Dictionary<string, FileCommit> LastCommits(HashSet<string> wanted)
    {
        var found = new Dictionary<string, FileCommit>(wanted.Count, StringComparer.Ordinal);
        ReadTo(CommitStart);
        while (ReadTo(CommitEnd) is { } head)
        {
            FileCommit? commit = null;
            foreach (var name in (ReadTo(CommitStart) ?? "").Split('\0'))
            {
                var path = name.TrimStart('\n');
                if (path.Length > 0 && wanted.Contains(path))
                {
                    found.TryAdd(path, commit ??= Parse(head));
                }
            }
        }

        return found;
    }

    private string? ReadTo(char end)
    {
        _text.Clear();
        int next;
        while ((next = output.Read()) >= 0 && next != end)
        {
            _text.Append((char)next);
        }

        return next < 0 && _text.Length == 0 ? null : _text.ToString();
    }

    private static FileCommit Parse(string head)
    {
        var fields = head.Split(FieldEnd, 8);
        return new(fields[0])
        {
            AbbreviatedHash = fields[1],
            Subject = fields[2],
            AuthorName = fields[3],
            AuthorEmail = fields[4],
            AuthorDate = DateTimeOffset.Parse(fields[5], CultureInfo.InvariantCulture),
            CommitDate = DateTimeOffset.Parse(fields[6], CultureInfo.InvariantCulture),
            Body = fields[7].Trim(),
        };
    }
}
