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
        var url = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = new Process { StartInfo = start };
        process.ErrorDataReceived += static (_, _) => { };
        process.OutputDataReceived += (_, line) => Look(line.Data, url);
        process.Start();
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return new(process, await url.Task);
    }

    private static void Look(string? line, TaskCompletionSource<string> url)
    {
        if (line is null)
        {
            url.TrySetException(new AssertionException("the preview ended"));
        }
        else if (line.StartsWith(Word, StringComparison.Ordinal))
        {
            url.TrySetResult(line[Word.Length..].Trim());
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
