using System.Text;
using System.Text.Encodings.Web;
using SiteGen.Files;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What browsers run and show of the preview itself; embedded in the program, put together once.</summary>
internal sealed class ClientFiles
{
    // In the order in which they use each other.
    private static readonly ImmutableArray<string> Parts =
        ["page.js", "sheets.js", "elements.js", "mistakes.js", "overlay.js", "bar.js", "tabs.js"];

    public ClientFiles()
    {
        var script = new StringBuilder("(()=>{\"use strict\";\n");
        script.Append(CultureInfo.InvariantCulture, $"const STYLE=\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(Packed("live.css"))}\";\n");
        foreach (var part in Parts)
        {
            script.Append(Packed(part));
        }

        var bytes = Encoding.UTF8.GetBytes(script.Append("})();\n").ToString());
        Script = bytes;
        Version = ContentHash.Of(bytes).ToString()[..8];
    }

    public ReadOnlyMemory<byte> Script { get; }

    /// <summary>Another program may have another script; it stands in the script's address, so that browsers may keep it.</summary>
    public string Version { get; }

    public static string Text(string name)
    {
        using var stream = typeof(ClientFiles).Assembly.GetManifestResourceStream($"client/{name}")!;
        return new StreamReader(stream).ReadToEnd();
    }

    // Comments and indentation are for us.
    private static string Packed(string name)
    {
        var lines = Text(name).Split('\n').Select(static line => line.Trim())
            .Where(static line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)
                && !line.StartsWith("/*", StringComparison.Ordinal));
        return string.Join('\n', lines) + "\n";
    }
}
