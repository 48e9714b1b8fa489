using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>Writes a site that SiteGen and Hugo read alike, the same bytes on every run: what compare.sh measures.</summary>
internal static class CorpusWriter
{
    private const string Config = """
        baseURL: https://example.org/
        title: Recaps
        locale: en
        enableRobotsTXT: true
        params:
          description: Notes from summits
          author: The recap writers
        pagination:
          pagerSize: 10
        services:
          rss:
            limit: 20
        taxonomies:
          tag: tags
          category: categories
        markup:
          highlight:
            noClasses: false
        menus:
          main:
            - { name: Recaps, pageRef: /posts, weight: 1 }
            - { name: Tags, pageRef: /tags, weight: 2 }
            - { name: About, pageRef: /about, weight: 3 }

        """;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(CorpusOptions options)
    {
        var posts = Path.Combine(options.Folder, "content", "posts");
        Directory.CreateDirectory(posts);
        Save(Path.Combine(options.Folder, "hugo.yaml"), Config);
        Save(Path.Combine(options.Folder, "content", "_index.md"), Page("Recaps", "Every summit, written down."));
        Save(Path.Combine(options.Folder, "content", "about.md"), Page("About", "Who we are, and **why** we write."));
        Save(Path.Combine(posts, "_index.md"), Page("Posts", "All recaps, the newest first."));
        for (var number = 0; number < options.Posts; number++)
        {
            var post = new Post(number);
            Save(PathOf(post, posts, options.AreBundles), post.Write(options.HaveCode));
        }
    }

    private static string Page(string title, string body) => $"---\ntitle: {title}\n---\n\n{body}\n";

    private static string PathOf(Post post, string posts, bool isBundle)
    {
        if (!isBundle)
        {
            return Path.Combine(posts, $"{post.FileName}.md");
        }
        var bundle = Path.Combine(posts, post.FileName);
        Directory.CreateDirectory(bundle);
        return Path.Combine(bundle, "index.md");
    }

    private static void Save(string path, string text) => File.WriteAllText(path, text.ReplaceLineEndings("\n"), Utf8);
}
