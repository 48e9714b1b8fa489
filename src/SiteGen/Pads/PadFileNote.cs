using System.Security.Cryptography;

namespace SiteGen.Pads;

/// <summary>What a snapshot's JSON says of one of its files.</summary>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">Lower-case hexadecimal digits.</param>
public sealed record PadFileNote(long Bytes, string Sha256)
{
    public static PadFileNote Of(ReadOnlySpan<byte> bytes) => new(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
