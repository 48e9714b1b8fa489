using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Deploying;

/// <summary>A small site that is built and sent as an author would, by commands.</summary>
internal sealed partial class DeploySite : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <param name="targets">YAML, one target a line.</param>
    public DeploySite(string targets, int posts = 5)
    {
        var indented = string.Join('\n', targets.Split('\n').Select(static line => $"    {line}"));
        _folder.Write("site/site.yaml", $"title: Recaps\nbaseURL: https://example.org/\nsocialCards: false\ndeploy:\n  targets:\n{indented}\n");
        for (var i = 1; i <= posts; i++)
        {
            WritePost(i, "first");
        }
    }

    public string Root => _folder.File("site");

    /// <summary>Of the process, as far as commands see any.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    public TimeProvider Time { get; set; } = TimeProvider.System;

    public string File(string name) => _folder.File(name);

    public void Write(string name, string text) => _folder.Write(name, text);

    public void Write(string name, byte[] bytes) => _folder.Write(name, bytes);

    /// <summary>A post that leads to a file of its own, which has another name in each version.</summary>
    public void WritePost(int number, string word)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{word}-{number}");
        _folder.Write($"site/static/files/{name}.pdf", $"The file of {name}");
        foreach (var old in Directory.EnumerateFiles(File("site/static/files"), $"*-{number}.pdf").Where(path => Path.GetFileName(path) != $"{name}.pdf"))
        {
            System.IO.File.Delete(old);
        }

        _folder.Write(
            string.Create(CultureInfo.InvariantCulture, $"site/content/recaps/post-{number}.md"),
            $"---\ntitle: Post {number}\ndate: 2026-01-01\ntags: [t{number % 3}]\n---\n\nSome {word} words and [a file](/files/{name}.pdf).\n");
    }

    public void Remove(string name) => System.IO.File.Delete(_folder.File(name));

    public void Build()
    {
        var run = Run("build", "--quiet");
        Assert.That(run.ExitCode, Is.Zero, run.Error);
    }

    public ProgramRun Deploy(params IEnumerable<string> arguments) => Run([.. arguments.Prepend("deploy")]);

    public ProgramRun Run(params IEnumerable<string> arguments) => ProgramRun.Inside(Root, arguments, Engine.Real, Time, Variables);

    /// <summary>What the build published, without our own notes.</summary>
    public SortedDictionary<string, byte[]> Published() => Contents("site/public");

    public SortedDictionary<string, byte[]> Contents(string folder)
    {
        var files = _folder.Files(folder);
        foreach (var own in files.Keys.Where(static key => key.StartsWith(".sitegen", StringComparison.Ordinal)).ToArray())
        {
            files.Remove(own);
        }

        return files;
    }

    /// <summary>Links of pages to files that are not there.</summary>
    public static IEnumerable<string> DeadLinks(IReadOnlyDictionary<string, byte[]> files)
        => from page in files
           where page.Key.EndsWith(".html", StringComparison.Ordinal)
           from Match link in Links().Matches(System.Text.Encoding.UTF8.GetString(page.Value))
           let path = link.Groups[1].Value
           let file = path.EndsWith('/') ? $"{path}index.html" : path
           where !files.ContainsKey(file[1..])
           select $"{page.Key} → {path}";

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("""(?:href|src)="(/[^"#?]*)""")]
    private static partial Regex Links();
}
