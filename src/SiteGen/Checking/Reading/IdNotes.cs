using SiteGen.Checking.Links;
using SiteGen.Checking.Tracing;

namespace SiteGen.Checking.Reading;

/// <summary>Gathers what fragments may name, and what is named twice.</summary>
internal sealed class IdNotes(LinkPool pool)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _twins = new(StringComparer.Ordinal);

    public ImmutableArray<string> All => _anchors.Count == 0 ? [.. _ids] : [.. _ids.Union(_anchors)];

    public void Clear()
    {
        _ids.Clear();
        _anchors.Clear();
        _twins.Clear();
    }

    public void Note(Tag tag)
    {
        if (tag.TryGet("id", out var id) && !id.IsEmpty)
        {
            var kept = pool.Text(id);
            if (!_ids.Add(kept))
            {
                _twins.Add(kept);
            }
        }

        // From before ids were for this; browsers still follow it.
        if (tag.Name is "a" && tag.TryGet("name", out var name) && !name.IsEmpty)
        {
            _anchors.Add(pool.Text(name));
        }
    }

    public void AddFlaws(List<Flaw> flaws)
    {
        foreach (var id in _twins)
        {
            flaws.Add(new(
                CheckRules.SameId, $"the id '{id}' is given more than once on one page",
                new Clue.Text([$"id=\"{id}\"", $"id='{id}'", $"#{id}}}", $"#{id} "])));
        }
    }
}
