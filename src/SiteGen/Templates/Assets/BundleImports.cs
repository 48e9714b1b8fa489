using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Templates.Assets;

/// <summary>What the modules of a bundle import: each name once, since a second time would be a mistake that stops the whole script (ECMA-262, §16.2.1.1).</summary>
internal sealed class BundleImports(AssetMaker maker)
{
    private readonly StringBuilder _text = new();

    // What each name stands for.
    private readonly Dictionary<string, (string What, string Address)> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);

    public string Text => _text.ToString();

    public void Add(string statement, SourceLocation at)
    {
        var import = ScriptImport.Read(statement);
        var isFirst = _addresses.Add(import.Address);
        List<ImportedName> missing = [.. import.Names.Where(name => !IsKnown(name, import.Address, at))];
        if (missing.Count == import.Names.Length && (isFirst || missing.Count > 0))
        {
            _text.Append(statement).Append('\n');
        }
        else if (missing.Count > 0)
        {
            _text.Append(ScriptImport.Write(missing, import.Address)).Append('\n');
        }
    }

    private bool IsKnown(ImportedName name, string address, SourceLocation at)
    {
        if (_names.TryAdd(name.Local, (name.What, address)))
        {
            return false;
        }

        if (_names[name.Local] == (name.What, address))
        {
            return true;
        }

        maker.Report(AssetRules.DoubleImport.At(at, $"two scripts of the bundle import different things under the name '{name.Local}'"));
        return false;
    }
}
