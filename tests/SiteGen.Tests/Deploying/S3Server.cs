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
        var isReady = new TaskCompletionSource();
        _process.OutputDataReceived += (_, line) =>
        {
            lock (Said)
            {
                Said.Add(line.Data ?? "");
            }

            if (line.Data?.Contains("listening", StringComparison.Ordinal) == true)
            {
                isReady.TrySetResult();
            }
        };
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Assert.That(isReady.Task.Wait(TimeSpan.FromMinutes(1)), Is.True, "s3rver did not start");
    }

    public int Port { get; }

    /// <summary>Its log.</summary>
    public List<string> Said { get; } = [];

    public string Endpoint => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");

    public int Objects => Directory.EnumerateFiles(_folder.Path, "*._S3rver_object", SearchOption.AllDirectories).Count();

    public static Dictionary<string, string> Credentials => new() { ["AWS_ACCESS_KEY_ID"] = Key, ["AWS_SECRET_ACCESS_KEY"] = Key };

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
