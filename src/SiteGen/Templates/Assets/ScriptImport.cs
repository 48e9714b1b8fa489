namespace SiteGen.Templates.Assets;

/// <summary>The statement <c>import a, { b as c } from '…'</c> in its parts.</summary>
internal readonly record struct ScriptImport(string Address, ImmutableArray<ImportedName> Names)
{
    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    /// <param name="statement">One that <see cref="ScriptMarks"/> found: only names, braces, commas and stars stand before its address.</param>
    public static ScriptImport Read(string statement)
    {
        var quote = statement.AsSpan().IndexOfAny('"', '\'');
        var clause = statement["import".Length..quote].Trim();
        clause = clause.EndsWith("from", StringComparison.Ordinal) ? clause[..^"from".Length] : clause;
        var brace = clause.IndexOf('{');
        var (outside, inside) = brace < 0 ? (clause, "") : (clause[..brace], clause[(brace + 1)..].Replace('}', ' '));
        return new(
            statement[ScriptText.Inside(statement, quote)],
            [
                .. outside.Split(',', Tidy).Select(static name => name[0] == '*' ? new ImportedName("*", Words(name)[^1]) : new("default", name)),
                .. inside.Split(',', Tidy).Select(static name => new ImportedName(Words(name)[0], Words(name)[^1])),
            ]);
    }

    public static string Write(IReadOnlyList<ImportedName> names, string address)
    {
        var list = string.Join(", ", names.Select(static name => name.What == name.Local ? name.What : $"{name.What} as {name.Local}"));
        return $"import {(names is [{ What: "*" }] ? list : $"{{ {list} }}")} from '{address}';";
    }

    private static string[] Words(string name) => name.Split([' ', '\t', '\n', '*'], Tidy);
}
