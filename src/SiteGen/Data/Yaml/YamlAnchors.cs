namespace SiteGen.Data.Yaml;

/// <summary>
/// Values that got a name with <c>&amp;</c>, and how many values their aliases have repeated: ten lines can ask for
/// billions.
/// </summary>
internal sealed class YamlAnchors
{
    private const int MaxRepeatedNodes = 100_000;

    private readonly Dictionary<string, (MetaValue Value, long Size)> _values = [];
    private long _repeated;

    /// <summary>Values seen so far, with repeated ones counted each time.</summary>
    public long Nodes { get; private set; }

    public bool HasRoom => _repeated <= MaxRepeatedNodes;

    public void CountNode() => Nodes++;

    public void Keep(string name, MetaValue value, long size) => _values[name] = (value, size);

    public MetaValue? Find(string name)
    {
        if (!_values.TryGetValue(name, out var found))
        {
            return null;
        }

        _repeated += found.Size;
        Nodes += found.Size - 1;
        return found.Value;
    }
}
