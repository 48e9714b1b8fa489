namespace SiteGen.References.Hosts;

/// <summary>Reads an address of one family of servers; null when it leads to nothing of note there.</summary>
internal delegate Reference? ReadLink(LinkAddress address, string host);

/// <summary>A server whose links are known.</summary>
/// <param name="Name">Its newest name, which identities hold.</param>
internal sealed record KnownHost(string Name, ReadLink Read);
