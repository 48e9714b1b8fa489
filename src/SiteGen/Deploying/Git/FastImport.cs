using System.Text;

namespace SiteGen.Deploying.Git;

/// <summary>Writes the stream that <c>git fast-import</c> reads: one process for a commit of any size.</summary>
internal sealed class FastImport(Stream stream)
{
    public void Begin(string reference, string committer, DateTimeOffset time, string message)
    {
        Write(string.Create(CultureInfo.InvariantCulture, $"commit {reference}\ncommitter {committer} {time.ToUnixTimeSeconds()} +0000\n"));
        Data(Encoding.UTF8.GetBytes(message));
    }

    /// <param name="head">The commit to go on from; "" for none.</param>
    /// <param name="keepsHistory">The commit is a parent; otherwise only its files are taken.</param>
    /// <param name="tree">The hash of these.</param>
    public void StartFrom(string head, bool keepsHistory, Func<string> tree)
    {
        if (head.Length > 0)
        {
            Write(keepsHistory ? $"from {head}\n" : $"M 040000 {tree()} \"\"\n");
        }
    }

    public void Delete(string path) => Write($"D {Quoted(path)}\n");

    public void Put(SiteFile file)
    {
        Write($"M 100644 inline {Quoted(file.Path)}\n");
        Write(string.Create(CultureInfo.InvariantCulture, $"data {file.Size}\n"));
        using var content = file.Open();
        content.CopyTo(stream);
        Write("\n");
    }

    public void End() => Write("\ndone\n");

    private void Data(byte[] bytes)
    {
        Write(string.Create(CultureInfo.InvariantCulture, $"data {bytes.Length}\n"));
        stream.Write(bytes);
        Write("\n");
    }

    private void Write(string text) => stream.Write(Encoding.UTF8.GetBytes(text));

    private static string Quoted(string path)
    {
        var escaped = path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }
}
