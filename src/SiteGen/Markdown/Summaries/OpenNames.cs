using System.Runtime.InteropServices;

namespace SiteGen.Markdown.Summaries;

/// <summary>The elements that are open at one place of a page. An end without a beginning costs nothing, however many are open.</summary>
internal sealed class OpenNames
{
    private readonly Stack<string> _open = new();
    private readonly Dictionary<string, Tally> _tallies = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Tally>.AlternateLookup<ReadOnlySpan<char>> _tallyByName;

    public OpenNames() => _tallyByName = _tallies.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _open.Count;

    public void Open(ReadOnlySpan<char> name)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallyByName, name, out _);
        tally = new(tally.Name ?? name.ToString(), tally.Count + 1);
        _open.Push(tally.Name);
    }

    /// <summary>Closes the innermost element of that name with all that is open inside it; nothing when there is none.</summary>
    public void Close(ReadOnlySpan<char> name)
    {
        if (!_tallyByName.TryGetValue(name, out var tally) || tally.Count == 0)
        {
            return;
        }

        for (var left = tally.Count; _tallies[tally.Name].Count == left;)
        {
            var inner = _tallies[_open.Pop()];
            _tallies[inner.Name] = inner with { Count = inner.Count - 1 };
        }
    }

    private readonly record struct Tally(string Name, int Count);
}
