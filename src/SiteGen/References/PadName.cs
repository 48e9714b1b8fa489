namespace SiteGen.References;

/// <summary>A pad's identity: hosts compare without regard to case, and old names of a host count as the new one; pads compare exactly.</summary>
/// <param name="Host">Lower case, the newest name, with the port when it is not the usual one.</param>
/// <param name="Name">Unescaped, as Etherpad keeps it: with <c>_</c> for white space; for a read-only link its id, <c>r.…</c>.</param>
public readonly record struct PadName(string Host, string Name)
{
    /// <summary>Another identity than the pad it shows, which a read-only link does not tell.</summary>
    public bool IsReadOnly => Name.StartsWith("r.", StringComparison.Ordinal);

    public override string ToString() => $"{Host}/{Name}";
}
