using SiteGen.Tests.Support;

namespace SiteGen.Tests.Previewing;

/// <summary>Somebody who edits, renames, breaks and deletes a site's files at random; the same seed does the same.</summary>
internal sealed class Scribbler(TempFolder site, int seed)
{
    private const int MostPosts = 24;

    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly string[] Words = ["nova", "pad", "Łódź", "vote", "gate", "API", "cells", "quota", "review", "zuul"];

    private readonly Random _random = new(seed);
    private readonly SortedSet<string> _written = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _folders = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What happened, for the message of a test that fails.</summary>
    public List<string> Log { get; } = [];

    /// <summary>The first version of the site.</summary>
    public void Begin()
    {
        site.Write("site.yaml", Config("Scribbles"));
        site.Write("content/_index.md", "---\ntitle: Home\n---\nWelcome.\n");
        for (var i = 0; i < 12; i++)
        {
            NewPost();
        }

        site.Write("static/css/own.css", "body { color: black }\n");
        site.Write("data/team.yaml", "lead: Ann\n");
        Log.Clear();
        Changes();
    }

    /// <summary>What was touched since this was last asked.</summary>
    public FileChanges Changes()
    {
        var changes = new FileChanges { Files = [.. _written], Folders = [.. _folders] };
        _written.Clear();
        _folders.Clear();
        return changes;
    }

    public void Step()
    {
        Action[] steps =
        [
            EditBody, EditBody, EditBody, EditBody, EditTitle, EditTitle, EditDate, EditTags, ToggleDraft, BreakFrontMatter, BreakBody, NewPost, NewBundle,
            Delete, Rename, MoveFolder, EditStatic, EditData, BreakData, EditTemplate, BreakTemplate, RemoveTemplate, EditConfig, BreakConfig, EditPhrases,
            AddPad, EditSummit, EditSummit, AddDecision, AddDecision, TouchOnly, EmptyFile, EditSection, AddAsset, LeaveRubbish,
        ];
        steps[_random.Next(steps.Length)]();
        _count++;
    }

    private string Word() => Words[_random.Next(Words.Length)];

    private string[] Posts() => Found("content", "*.md").Where(static path => !path.EndsWith("_index.md", StringComparison.Ordinal)).ToArray();

    private IEnumerable<string> Found(string folder, string pattern)
        => Directory.Exists(site.File(folder))
            ? Directory.EnumerateFiles(site.File(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            : [];

    private string? AnyPost() => Posts() is { Length: > 0 } posts ? posts[_random.Next(posts.Length)] : null;

    private void Write(string path, string text, [System.Runtime.CompilerServices.CallerMemberName] string step = "")
    {
        Note(path, step);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private void Note(string path, string step)
    {
        Log.Add($"{_count}: {step} {Path.GetRelativePath(site.Path, path)}");
        for (var folder = Path.GetDirectoryName(path)!; !Directory.Exists(folder); folder = Path.GetDirectoryName(folder)!)
        {
            _folders.Add(folder);
        }

        _written.Add(path);
    }

    private string Post() => $"""
        ---
        title: {Word()} {Word()} {_count}
        date: 2026-0{_random.Next(1, 8)}-{_random.Next(10, 28)}
        tags: [{Word()}, {Word()}]
        description: About {Word()}
        summit: {Summit()}
        ---
        {Body()}
        """;

    private string Summit() => _random.Next(4) switch
    {
        0 => "",
        1 => $"{Word()} PTG",
        2 => $"{{ name: {Word()}, edition: PTG, place: {Word()} }}",
        _ => $"{{ name: {Word()} PTG, start: 2025-0{_random.Next(1, 9)}-01, end: 2025-09-0{_random.Next(1, 9)}, team: [{Word()}] }}",
    };

    private string Outcome() => _random.Next(4) switch
    {
        0 => $"> [!DECISION] {Word()}\n> We decided *{_count}*.",
        1 => $"> [!ACTION] @{Word()} due 2026-0{_random.Next(1, 9)}-01\n> Do {Word()}.",
        2 => $"{{{{< action owner=\"{Word()}\" done=true >}}}}\nSee {{{{< etherpad \"nova-ptg\" >}}}}.\n{{{{< /action >}}}}",
        _ => $"{{{{% decision %}}}}\nOf {Word()}.\n{{{{% /decision %}}}}",
    };

    private string Body()
    {
        string[] parts =
        [
            $"## {Word()}\n\nWe spoke about *{Word()}*.",
            $"See https://etherpad.opendev.org/p/{Word()}-ptg and https://review.opendev.org/c/openstack/nova/+/{_random.Next(1000, 1010)}.",
            "{{< etherpad \"nova-ptg\" >}}",
            "{{< ref \"/posts/nova\" >}}",
            "[away](/posts/)",
            "```python\nprint(1)\n```",
            "![dot](dot.png)",
            "![a](dot.png)\n![b](dot.png)\n![c](dot.png)\n![d](dot.png)",
            "{{< gallery \"*.png\" >}}",
            "{{< own >}}",
            "{{< figure src=\"shared.png\" alt=\"shared\" >}}",
            $"Text {_count} <!--more--> and the rest.",
            "| a | b |\n|---|---|\n| 1 | 2 |",
            Outcome(),
        ];
        return string.Join("\n\n", Enumerable.Range(0, _random.Next(1, 4)).Select(_ => parts[_random.Next(parts.Length)])) + "\n";
    }

    private void EditBody()
    {
        if (AnyPost() is { } post)
        {
            var text = File.ReadAllText(post);
            var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
            Write(post, end < 0 ? Post() : text[..(end + 5)] + Body());
        }
    }

    private void EditTitle() => Change("title:", $"title: Changed {Word()} {_count}");

    private void EditDate() => Change("date:", $"date: 202{_random.Next(4, 8)}-03-0{_random.Next(1, 9)}");

    private void EditTags() => Change("tags:", $"tags: [{Word()}]");

    private void EditSummit() => Change("summit:", $"summit: {Summit()}");

    private void AddDecision()
    {
        if (AnyPost() is { } post)
        {
            Write(post, $"{File.ReadAllText(post)}\n{Outcome()}\n");
        }
    }

    private void ToggleDraft() => Change("description:", _random.Next(2) == 0 ? "draft: true" : $"description: Not a draft {_count}");

    private void BreakFrontMatter() => Change("date:", "date: [unclosed");

    private void BreakBody()
    {
        if (AnyPost() is { } post)
        {
            Write(post, File.ReadAllText(post) + "\n{{< nosuch >}}\n");
        }
    }

    private void Change(string key, string line)
    {
        if (AnyPost() is { } post)
        {
            var lines = File.ReadAllLines(post);
            var at = Array.FindIndex(lines, text => text.StartsWith(key, StringComparison.Ordinal));
            if (at >= 0)
            {
                lines[at] = line;
            }

            Write(post, at >= 0 ? string.Join('\n', lines) + "\n" : Post(), key);
        }
    }

    private void NewPost()
    {
        if (Posts().Length < MostPosts)
        {
            Write(site.File($"content/{(_random.Next(3) == 0 ? "notes" : "posts")}/{Word().ToLowerInvariant()}-{_random.Next(30)}.md"), Post());
        }
    }

    private void NewBundle()
    {
        var folder = site.File($"content/posts/bundle-{_random.Next(5)}");
        Write(Path.Combine(folder, "index.md"), Post());
        Note(Path.Combine(folder, "dot.png"), "picture");
        File.WriteAllBytes(Path.Combine(folder, "dot.png"), Pixel);
    }

    private void Delete()
    {
        if (AnyPost() is { } post && Posts().Length > 6)
        {
            Note(post, "delete");
            File.Delete(post);
        }
    }

    private void Rename()
    {
        if (AnyPost() is { } post && Path.GetFileName(post) != "index.md")
        {
            var target = Path.Combine(Path.GetDirectoryName(post)!, $"renamed-{_random.Next(20)}.md");
            Note(post, "rename");
            Note(target, "renamed");
            File.Move(post, target, overwrite: true);
        }
    }

    private void MoveFolder()
    {
        var (from, to) = (site.File("content/notes"), site.File("content/minutes"));
        (from, to) = Directory.Exists(from) ? (from, to) : (to, from);
        if (Directory.Exists(from) && !Directory.Exists(to))
        {
            Log.Add($"{_count}: move {from}");
            Directory.Move(from, to);
            _folders.Add(from);
            _folders.Add(to);
        }
    }

    private void EditStatic() => Write(site.File($"static/css/{(_random.Next(2) == 0 ? "own" : "more")}.css"), $"body {{ margin: {_count}px }}\n");

    private void EditData() => Write(site.File("data/team.yaml"), $"lead: {Word()} {_count}\n");

    private void BreakData() => Write(site.File("data/team.yaml"), "lead: [\n");

    private void EditTemplate()
    {
        var name = _random.Next(3) switch { 0 => "shortcodes/own.sbn.html", 1 => "partials/foot.sbn.html", _ => "posts/page.sbn.html" };
        var text = name.StartsWith("posts", StringComparison.Ordinal)
            ? $"<p>{_count} {{{{ page.title }}}} {{{{ site.data.team.lead }}}} {{{{ page.content }}}}</p>"
            : $"<b>{Word()} {_count}</b>";
        Write(site.File($"layouts/{name}"), text);
    }

    private void BreakTemplate() => Write(site.File("layouts/partials/foot.sbn.html"), "{{ if }}");

    private void RemoveTemplate()
    {
        if (Found("layouts", "*.sbn.html").FirstOrDefault() is { } template)
        {
            Note(template, "remove");
            File.Delete(template);
        }
    }

    private static string Config(string title) => $"title: {title}\nbaseURL: https://example.org/\npagination:\n  pagerSize: 4\n";

    private void EditConfig() => Write(site.File("site.yaml"), Config($"Scribbles {_count}"));

    /// <summary>A site whose configuration is broken is not there to be compared.</summary>
    public void MendConfig() => EditConfig();

    private void BreakConfig() => Write(site.File("site.yaml"), "title: [\n");

    private void EditPhrases() => Write(site.File("i18n/en.yaml"), $"read_more: More {_count}\ndecision: Decided {_count}\n");

    private void AddPad()
    {
        // What is no copy of a pad is told of.
        Write(site.File($"pads/etherpad.opendev.org/nova-ptg/20260{_random.Next(1, 9)}01T000000Z.txt"), $"Notes {_count}\n");
    }

    private void TouchOnly()
    {
        if (AnyPost() is { } post)
        {
            Write(post, File.ReadAllText(post));
        }
    }

    private void EmptyFile()
    {
        if (AnyPost() is { } post)
        {
            Write(post, "");
        }
    }

    private void EditSection() => Write(site.File("content/posts/_index.md"), $"---\ntitle: Posts {_count}\ncascade:\n  params:\n    mood: {Word()}\n---\n");

    private void AddAsset()
    {
        var path = site.File("assets/shared.png");
        Note(path, "asset");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Pixel);
    }

    private void LeaveRubbish()
    {
        var path = site.File($"content/posts/.#lock{_random.Next(3)}");
        Write(path, "rubbish");
        File.Delete(path);
    }
}
