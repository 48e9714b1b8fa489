using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using SiteGen.Diagnostics;

namespace SiteGen.Templates.Models;

/// <summary>Something of the site as templates see it: read-only, with a fixed list of members.</summary>
internal abstract class Model<TSelf> : IScriptObject
    where TSelf : Model<TSelf>
{
    public int Count => Table.Count;

    public bool IsReadOnly { get => true; set { } }

    protected abstract MemberTable<TSelf> Table { get; }

    public IEnumerable<string> GetMembers() => Table.Names;

    public bool Contains(string member) => Table.Has(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (context is PageContext page && Table.TryRead((TSelf)this, page, member, out value))
        {
            return true;
        }

        throw new TemplateMistake(
            TemplateRules.UnknownMember, span, $"a {Table.Title} has no member '{member}'",
            Suggestion.Hint(member, Table.Names));
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
        => throw new TemplateMistake(TemplateRules.Failed, span, $"a {Table.Title} cannot be changed");

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    /// <summary>An empty text is as good as none: <c>a ?? b</c> then gives b.</summary>
    protected static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
