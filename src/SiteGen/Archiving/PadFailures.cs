using System.Net.Sockets;

namespace SiteGen.Archiving;

/// <summary>What HttpClient's exceptions mean for a pad.</summary>
internal static class PadFailures
{
    public static PadAnswer.Failed Late(TimeSpan limit)
        => new(PadFault.TimedOut, string.Create(CultureInfo.InvariantCulture, $"gave no whole answer in {limit.TotalSeconds:0.##} s"));

    /// <summary>Null for what no server can be blamed for.</summary>
    public static PadAnswer.Failed? Of(Exception exception) => exception switch
    {
        _ when Cause<PrivateAddressException>(exception) is { Address: var address }
            => new(PadFault.Forbidden, $"has the address {address}, which is not one of the open internet"),
        HttpRequestException http => new(FaultOf(http.HttpRequestError), WordsFor(http.HttpRequestError)),
        IOException or SocketException => new(PadFault.Unreachable, WordsFor(HttpRequestError.ConnectionError)),
        InvalidDataException => new(PadFault.NoExport, "sends packed bytes that cannot be unpacked"),
        // Only the time for connecting is left.
        OperationCanceledException => new(PadFault.Unreachable, "did not open a connection in time"),
        _ => null,
    };

    private static PadFault FaultOf(HttpRequestError error)
        => error == HttpRequestError.ConfigurationLimitExceeded ? PadFault.NoExport : PadFault.Unreachable;

    private static string WordsFor(HttpRequestError error) => error switch
    {
        HttpRequestError.ConfigurationLimitExceeded => "sends too many headers",
        HttpRequestError.NameResolutionError => "cannot be found by its name",
        HttpRequestError.SecureConnectionError => "has no certificate that can be trusted",
        HttpRequestError.InvalidResponse => "sends something else than HTTP",
        _ => "broke the connection or did not open one",
    };

    private static T? Cause<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not null and not T)
        {
            exception = exception.InnerException;
        }

        return exception as T;
    }
}
