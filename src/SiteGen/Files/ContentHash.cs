using System.IO.Hashing;

namespace SiteGen.Files;

/// <summary>Tells whether bytes changed: XXH128, fast and far from colliding by accident, but no guard against malice.</summary>
public readonly record struct ContentHash(UInt128 Value)
{
    public static ContentHash Of(ReadOnlySpan<byte> bytes) => new(XxHash128.HashToUInt128(bytes));

    public static ContentHash OfFile(string fullPath)
    {
        using var file = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        var hash = new XxHash128();
        hash.Append(file);
        return new(hash.GetCurrentHashAsUInt128());
    }

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("x32", CultureInfo.InvariantCulture);
}
