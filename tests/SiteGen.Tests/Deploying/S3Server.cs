using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Deploying;

/// <summary>A real server of S3's protocol on this machine, with one bucket; without it the test is skipped by name.</summary>
internal sealed class S3Server : IDisposable
{
    public const string Key = "S3RVER";

    private readonly TempFolder _folder = new();
    private readonly Process _process;
    private readonly HttpClient _http = new();
    private readonly List<string> _said = [];
    private string _awaited = "";
    private TaskCompletionSource _saidIt = new();

    public S3Server()
    {
        var program = OutsideTool.Package("s3rver/bin/s3rver.js");
        Port = FreePort();
        _process = Process.Start(new ProcessStartInfo("node",
        [
            // It makes tokens of lists with a cipher that OpenSSL calls old.
            "--openssl-legacy-provider", program, "--address", "127.0.0.1", "--port", Port.ToString(CultureInfo.InvariantCulture), "--directory", _folder.Path,
            "--configure-bucket", "site",
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var isReady = Says("listening");
        _process.OutputDataReceived += (_, line) =>
        {
            lock (_said)
            {
                _said.Add(line.Data ?? "");
                if (line.Data?.Contains(_awaited, StringComparison.Ordinal) == true)
                {
                    _saidIt.TrySetResult();
                }
            }
        };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Assert.That(isReady.Wait(TimeSpan.FromMinutes(1)), Is.True, "s3rver did not start");
    }

    public int Port { get; }

    public string Endpoint => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");

    public int Objects => Directory.EnumerateFiles(_folder.Path, "*._S3rver_object", SearchOption.AllDirectories).Count();

    public static Dictionary<string, string> Credentials => new() { ["AWS_ACCESS_KEY_ID"] = Key, ["AWS_SECRET_ACCESS_KEY"] = Key };

    /// <summary>How many requests for lists it answered so far.</summary>
    public int Lists()
    {
        // Its log comes a little later than its answers: all before this one are there when this one is.
        lock (_said)
        {
            _said.Add("");
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"asked-{_said.Count}");
        var isLogged = Says(name);
        Get(name);
        Assert.That(isLogged.Wait(TimeSpan.FromMinutes(1)), Is.True);
        lock (_said)
        {
            return _said.Count(static line => line.Contains("list-type=2", StringComparison.Ordinal));
        }
    }

    private Task Says(string words)
    {
        lock (_said)
        {
            (_awaited, _saidIt) = (words, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return _saidIt.Task;
        }
    }

    /// <summary>As a reader would get it.</summary>
    public (byte[] Bytes, string Type, string Cache)? Get(string path)
    {
        using var answer = _http.GetAsync($"{Endpoint}/site/{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}").GetAwaiter().GetResult();
        return answer.StatusCode != HttpStatusCode.OK ? null
            : (answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult(), answer.Content.Headers.ContentType?.ToString() ?? "",
                answer.Headers.TryGetValues("Cache-Control", out var values) ? string.Join(", ", values) : "");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _http.Dispose();
        _folder.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
