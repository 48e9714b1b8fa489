using SiteGen.Files;

namespace SiteGen.Checking.Links;

/// <summary>A link as pages write it; one object for all pages that one worker reads, since most links are on all of them.</summary>
/// <param name="text">Without character references.</param>
/// <param name="fixedAddress">Null where it leads depends on the page.</param>
internal sealed class WrittenLink(string text, Address? fixedAddress)
{
    public string Text { get; } = text;

    public Address On(UrlPath page, AddressReader addresses) => fixedAddress ?? addresses.Read(Text, page);
}
