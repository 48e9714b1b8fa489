using System.Diagnostics;
using System.Globalization;

namespace SiteGen.BrowserTests.Support;

/// <summary>The program itself, serving a site as a process of its own; it can be killed.</summary>
internal sealed class ServeProcess : IDisposable
{
    private const string Word = "Preview at ";

    private readonly Process _process;

    private ServeProcess(Process process, string url) => (_process, Url) = (process, url);

    public string Url { get; }

    public int Port => new Uri(Url).Port;

    public static async Task<ServeProcess> Start(BuiltSite site, int port)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "serve", "--source", site.Source, "--port", port.ToString(CultureInfo.InvariantCulture),
            },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Word, StringComparison.Ordinal))
            {
                process.OutputDataReceived += static (_, _) => { };
                process.BeginOutputReadLine();
                return new(process, line[Word.Length..].Trim());
            }
        }

        throw new AssertionException("the preview ended before it began");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
