namespace SiteGen.Archiving;

/// <summary>A server's name leads to an address that a link in a page must not make us talk to; HttpClient takes exceptions alone.</summary>
internal sealed class PrivateAddressException(string address) : Exception($"address {address} is not one of the open internet")
{
    public string Address => address;
}
