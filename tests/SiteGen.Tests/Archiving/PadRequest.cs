using System.Net.Sockets;
using System.Text;

namespace SiteGen.Tests.Archiving;

/// <summary>A request as it came over the wire, and ways to answer it.</summary>
internal sealed record PadRequest(string Path, string Head, TcpClient Client, CancellationToken Stop)
{
    private NetworkStream Stream => Client.GetStream();

    public static async Task<PadRequest?> Read(TcpClient client, CancellationToken stop)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await client.GetStream().ReadAsync(buffer, stop);
            if (read == 0)
            {
                return null;
            }

            head.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        var text = head.ToString();
        return new PadRequest(text.Split(' ')[1], text, client, stop);
    }

    public Task Text(string body, string headers = "") => Send("200 OK", $"Content-Type: text/plain; charset=utf-8\r\n{headers}", Encoding.UTF8.GetBytes(body));

    public Task Html(string body) => Send("200 OK", "Content-Type: text/html; charset=utf-8\r\n", Encoding.UTF8.GetBytes(body));

    /// <summary>Text for <c>/export/txt</c>, HTML for <c>/export/html</c>, an object for the rest.</summary>
    public Task Pad(string text, string? html = null, string headers = "") => Path switch
    {
        _ when Path.EndsWith("/txt", StringComparison.Ordinal) => Text(text, headers),
        _ when Path.EndsWith("/html", StringComparison.Ordinal) => Html(html ?? $"<!DOCTYPE html><html><body>{text}</body></html>"),
        _ => Send("200 OK", "Content-Type: application/octet-stream\r\n", Encoding.UTF8.GetBytes("{\"pad\":1}")),
    };

    public Task Status(string status, string headers = "") => Send(status, $"Content-Type: text/plain\r\n{headers}", []);

    public Task Redirect(string location) => Status("302 Found", $"Location: {location}\r\n");

    public async Task Send(string status, string headers, byte[] body)
    {
        await Raw($"HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {body.Length}\r\n{headers}\r\n");
        await Raw(body);
    }

    public Task Raw(string text) => Raw(Encoding.Latin1.GetBytes(text));

    public Task Raw(byte[] bytes) => Stream.WriteAsync(bytes, Stop).AsTask();

    /// <summary>Says nothing until the other side, or the test, has had enough.</summary>
    public Task Silence() => Stream.CopyToAsync(System.IO.Stream.Null, Stop);

    /// <summary>Breaks the connection off, without a farewell.</summary>
    public void Reset()
    {
        Client.LingerState = new LingerOption(true, 0);
        Client.Close();
    }
}
