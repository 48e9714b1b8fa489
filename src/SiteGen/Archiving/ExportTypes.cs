using System.Net.Http.Headers;
using System.Text.Unicode;

namespace SiteGen.Archiving;

/// <summary>Tells an export from the error pages, sign-in forms and files of other kinds that servers answer with as well.</summary>
internal static class ExportTypes
{
    private static readonly ImmutableArray<string> Text = ["text/plain"];
    private static readonly ImmutableArray<string> Html = ["text/html"];

    // Its file extension is in no list of types, and so it is sent as anything.
    private static readonly ImmutableArray<string> Etherpad = ["application/json", "application/octet-stream", "text/plain"];

    public static ImmutableArray<string> Of(PadExport export) => export switch
    {
        PadExport.Text => Text,
        PadExport.Html => Html,
        _ => Etherpad,
    };

    /// <summary>What is wrong with the type that was sent; null when nothing is.</summary>
    public static string? Fault(MediaTypeHeaderValue? type, PadExport export) => type?.MediaType switch
    {
        null or "" => "answers without a type of content",
        { } name when !Of(export).Contains(name, StringComparer.OrdinalIgnoreCase) => $"answers '{name}' instead of an export",
        _ => null,
    };

    /// <summary>What is wrong with the bytes that were sent.</summary>
    public static string? Fault(byte[] body, PadExport export) => export switch
    {
        _ when !Utf8.IsValid(body) => "sends an export that is not UTF-8",
        PadExport.Etherpad when body is not [(byte)'{', ..] => "sends something else than Etherpad's own format",
        _ => null,
    };
}
