using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Sends what the preview itself has to show.</summary>
internal static class LiveAnswers
{
    private const string ForEver = "public, max-age=31536000, immutable";

    public static Task Text(HttpContext context, string type, string text)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }

    public static async Task Script(HttpContext context, ClientFiles client)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.ContentLength = client.Script.Length;
        context.Response.Headers.CacheControl = context.Request.QueryString.Value == $"?{client.Version}" ? ForEver : "no-cache";
        await context.Response.BodyWriter.WriteAsync(client.Script, context.RequestAborted);
    }

    public static async Task Json(HttpContext context, Func<Utf8JsonWriter, Task> write)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        await using (var json = new Utf8JsonWriter(context.Response.BodyWriter, LiveMessages.Json))
        {
            await write(json);
        }

        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    public static Task Nothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
