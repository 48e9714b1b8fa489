using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace SiteGen.Tests.Support.Etherpad;

/// <summary>
/// A real Etherpad on a port of this machine, with pads of its own, for as long as a test needs it. <c>./build.sh test</c> installs it;
/// without it the test is skipped by name.
/// </summary>
internal sealed class EtherpadServer : IDisposable
{
    /// <summary>What every new pad says on a server whose owner changed nothing.</summary>
    public const string DefaultText =
        "Welcome to Etherpad!\n\nThis pad text is synchronized as you type, so that everyone viewing this page sees the same text. "
        + "This allows you to collaborate seamlessly on documents!\n\nGet involved with Etherpad at https://etherpad.org\n";

    private const string Key = "a-key-for-tests";
    private const string Ready = "You can access your Etherpad instance at";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _program;
    private readonly TempFolder _folder = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly List<string> _said = [];
    private readonly List<(string Words, TaskCompletionSource Said)> _awaited = [];
    private Process? _process;

    private EtherpadServer(string program, int port) => (_program, Port) = (program, port);

    public int Port { get; }

    /// <summary>As links and the configuration name it: <c>127.0.0.1:41234</c>.</summary>
    public string Host => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <param name="exports">How many a client may ask for in <paramref name="window"/>; 0 = as many as it likes.</param>
    /// <param name="pads">Records of its database to start with, in the order of their keys.</param>
    public static EtherpadServer Start(int exports = 0, TimeSpan window = default, params IEnumerable<(string Key, string Json)> pads)
    {
        var server = new EtherpadServer(Installed(), FreePort());
        var data = string.Concat(pads.Select(static pad => $$"""{"key":"{{pad.Key}}","val":{{pad.Json}}}""" + "\n"));
        server._folder.Write("dirty.db", data);
        server._folder.Write("key.txt", Key);
        server._folder.Write("settings.json", $$"""
            {
              "ip": "127.0.0.1", "port": {{server.Port}}, "loglevel": "INFO", "defaultPadText": {{JsonSerializer.Serialize(DefaultText)}},
              "dbType": "dirty", "dbSettings": { "filename": {{JsonSerializer.Serialize(server._folder.File("dirty.db"))}} },
              "importExportRateLimiting": { "windowMs": {{Math.Max(1, (int)window.TotalMilliseconds)}}, "max": {{exports}} }
            }
            """);
        server.Run();
        return server;
    }

    public string UrlOf(string pad) => $"http://{Host}/p/{Uri.EscapeDataString(pad)}";

    /// <summary>Starts it again after <see cref="Kill"/>, on the same port and with the same pads.</summary>
    public void Run()
    {
        var start = new ProcessStartInfo("node", ["src/node/server.js", "--settings", _folder.File("settings.json"),
            "--apikey", _folder.File("key.txt"), "--sessionkey", _folder.File("session.txt")])
        {
            WorkingDirectory = _program,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["NODE_ENV"] = "production" },
        };
        _process = Process.Start(start)!;
        _said.Clear();
        _process.OutputDataReceived += (_, line) => Listen(line.Data);
        _process.ErrorDataReceived += (_, line) => Listen(line.Data);
        var isReady = Says(Ready);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        Assert.That(isReady.Wait(Patience), Is.True, () => $"Etherpad did not start: {string.Join('\n', _said)}");
    }

    /// <summary>Ends when the server logs such a line: that it exports a pad, for example.</summary>
    public Task Says(string words)
    {
        var said = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_said)
        {
            _awaited.Add((words, said));
        }

        return said.Task.WaitAsync(Patience);
    }

    private void Listen(string? line)
    {
        lock (_said)
        {
            _said.Add(line ?? "");
            foreach (var (words, said) in _awaited)
            {
                if (line?.Contains(words, StringComparison.Ordinal) == true)
                {
                    said.TrySetResult();
                }
            }
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        if (_process is { } process)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
            _process = null;
        }
    }

    public void Create(string pad, string text) => Ask("createPad", ("padID", pad), ("text", text));

    public void SetText(string pad, string text) => Ask("setText", ("padID", pad), ("text", text));

    public void SetHtml(string pad, string html) => Ask("setHTML", ("padID", pad), ("html", html));

    public void Delete(string pad) => Ask("deletePad", ("padID", pad));

    /// <summary>The name under which a pad can be read but not written: <c>r.…</c>.</summary>
    public string ReadOnlyId(string pad) => Ask("getReadOnlyID", ("padID", pad)).GetProperty("readOnlyID").GetString()!;

    public void Dispose()
    {
        Kill();
        _client.Dispose();
        _folder.Dispose();
    }

    private static string Installed()
    {
        var folder = Environment.GetEnvironmentVariable("SITEGEN_ETHERPAD") ?? "";
        if (!File.Exists(Path.Combine(folder, "src", "node", "server.js")))
        {
            Assert.Ignore("needs Etherpad, which './build.sh test' installs");
        }

        return folder;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private JsonElement Ask(string function, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var fields = new List<KeyValuePair<string, string>> { new("apikey", Key) };
        foreach (var (name, value) in arguments)
        {
            fields.Add(new(name, value));
        }

        using var content = new FormUrlEncodedContent(fields);
        using var answer = _client.PostAsync($"http://{Host}/api/1.2.15/{function}", content).GetAwaiter().GetResult();
        using var json = JsonDocument.Parse(answer.Content.ReadAsStream());
        var root = json.RootElement;
        Assert.That(root.GetProperty("code").GetInt32(), Is.Zero, () => $"{function}: {root}");
        return root.GetProperty("data").Clone();
    }
}
