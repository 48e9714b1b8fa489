using SiteGen.Checking.Tracing;

namespace SiteGen.Checking.Reading;

/// <summary>Finds fields of forms that nothing gives a name. A label may come after its field.</summary>
internal sealed class FieldNotes
{
    private readonly HashSet<string> _labelled = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Name)> _unnamed = [];
    private int _labels;

    public void Clear()
    {
        _labelled.Clear();
        _unnamed.Clear();
        _labels = 0;
    }

    public void Open(Tag tag)
    {
        if (tag.Name is "label")
        {
            _labels++;
            if (tag.TryGet("for", out var field))
            {
                _labelled.Add(field.ToString());
            }
        }
        else if (_labels == 0 && !tag.IsNamed && !tag.IsHidden && !NamesItself(tag))
        {
            _unnamed.Add((tag["id"].ToString(), tag.HasWords("name") ? tag["name"].ToString() : tag.Name.ToString()));
        }
    }

    public void CloseLabel() => _labels = Math.Max(0, _labels - 1);

    public void End(List<Flaw> flaws)
    {
        foreach (var (id, name) in _unnamed)
        {
            if (id.Length == 0 || !_labelled.Contains(id))
            {
                flaws.Add(new(
                    CheckRules.NoLabel, $"the field '{name}' of a form has no label", new Clue.Text([$"name=\"{name}\"", $"id=\"{id}\"", $"<{name}"])));
            }
        }
    }

    private static bool NamesItself(Tag tag) => tag["type"] switch
    {
        "hidden" or "submit" or "reset" => true,
        "button" => tag.HasWords("value"),
        "image" => tag.HasWords("alt"),
        _ => false,
    };
}
