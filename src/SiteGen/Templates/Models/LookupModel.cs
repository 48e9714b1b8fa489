using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace SiteGen.Templates.Models;

/// <summary>Values under names that the author chose (params, menus, taxonomies): a name that is not there gives nothing, not a mistake.</summary>
internal abstract class LookupModel : IScriptObject, IEnumerable<object?>
{
    public abstract int Count { get; }

    public bool IsReadOnly { get => true; set { } }

    public abstract IEnumerable<string> GetMembers();

    public bool Contains(string member) => Find(member) is not null;

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = Find(member);
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
        => throw new TemplateMistake(TemplateRules.Failed, span, "values of the site cannot be changed");

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public IEnumerator<object?> GetEnumerator() => GetMembers().Select(name => new EntryModel(name, Find(name))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected abstract object? Find(string name);
}
