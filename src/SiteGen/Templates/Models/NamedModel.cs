namespace SiteGen.Templates.Models;

/// <summary>Values by name, made when a template asks for them.</summary>
internal sealed class NamedModel(ImmutableArray<string> names, Func<string, object?> find) : LookupModel
{
    public override int Count => names.Length;

    public override IEnumerable<string> GetMembers() => names;

    protected override object? Find(string name) => find(name);
}
