using SiteGen.Data;

namespace SiteGen.Templates.Models;

/// <summary>A map of the author's own: params, data files; upper and lower case are the same.</summary>
internal sealed class ParamsModel(MetaValue.Map map) : LookupModel
{
    public override int Count => map.Entries.Length;

    public override IEnumerable<string> GetMembers() => map.Entries.Select(static entry => entry.Key);

    /// <summary>A value of the author's as templates handle it.</summary>
    public static object? ValueOf(MetaValue? value) => value switch
    {
        MetaValue.Text text => text.Value,
        MetaValue.Integer number => number.Value,
        MetaValue.Real number => number.Value,
        MetaValue.Flag flag => Boxed.Of(flag.Value),
        MetaValue.Date date => new DateModel(new DateTimeOffset(date.Local, date.Offset ?? TimeSpan.Zero)),
        MetaValue.List list => new ValueList([.. list.Items.Select(ValueOf)]),
        MetaValue.Map map => new ParamsModel(map),
        _ => null,
    };

    protected override object? Find(string name) => ValueOf(map[name]);
}
