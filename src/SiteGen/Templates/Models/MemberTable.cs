using System.Collections.Frozen;

namespace SiteGen.Templates.Models;

/// <summary>All that a template may read from a model: one list for look-ups, for "did you mean" and for the manual, so that they cannot differ.</summary>
internal sealed class MemberTable<TModel>(string title, string text, ImmutableArray<Member<TModel>> members) : IMemberTable
{
    private readonly FrozenDictionary<string, Func<TModel, PageContext, object?>> _readers =
        members.ToFrozenDictionary(static member => member.Name, static member => member.Read, StringComparer.Ordinal);

    public string Title => title;

    public string Text => text;

    public ImmutableArray<(string Name, string Text)> Entries => [.. members.Select(static member => (member.Name, member.Text))];

    public IEnumerable<string> Names => members.Select(static member => member.Name);

    public int Count => members.Length;

    public bool Has(string name) => _readers.ContainsKey(name);

    public bool TryRead(TModel model, PageContext context, string name, out object? value)
    {
        if (_readers.TryGetValue(name, out var read))
        {
            value = read(model, context);
            return true;
        }

        value = null;
        return false;
    }
}
