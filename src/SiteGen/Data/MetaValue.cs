using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>A value of front matter, configuration or a data file, whatever language it was written in, with its place in the file.</summary>
public abstract record MetaValue(SourceLocation Location)
{
    /// <summary>A text; <paramref name="IsPlain"/> tells a bare YAML scalar, whose type was guessed, from a quoted one.</summary>
    public sealed record Text(string Value, SourceLocation Location, bool IsPlain = false) : MetaValue(Location);

    /// <summary>A whole number; <paramref name="Written"/> is the author's text where this tells more than the number: <c>007</c>.</summary>
    public sealed record Integer(long Value, SourceLocation Location, string? Written = null) : MetaValue(Location);

    /// <summary>A number; <paramref name="Written"/> is the author's text where this tells more than the number: <c>2025.10</c>.</summary>
    public sealed record Real(double Value, SourceLocation Location, string? Written = null) : MetaValue(Location);

    public sealed record Flag(bool Value, SourceLocation Location) : MetaValue(Location);

    /// <summary>A date of TOML or YAML. <paramref name="Written"/> is the author's text; a date without an offset has none yet.</summary>
    public sealed record Date(DateTime Local, TimeSpan? Offset, string Written, SourceLocation Location) : MetaValue(Location);

    public sealed record List(ImmutableArray<MetaValue> Items, SourceLocation Location) : MetaValue(Location)
    {
        public bool Equals(List? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

        public override int GetHashCode() => Items.Length;
    }

    /// <summary>Keys in the order written; looked up without regard to case, as Hugo does.</summary>
    public sealed record Map(ImmutableArray<MetaEntry> Entries, SourceLocation Location) : MetaValue(Location)
    {
        public static readonly Map None = new([], new SourceLocation(""));

        public MetaValue? this[string key]
        {
            get
            {
                foreach (var entry in Entries)
                {
                    if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                    {
                        return entry.Value;
                    }
                }

                return null;
            }
        }

        public bool Equals(Map? other) => other is not null && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

        public override int GetHashCode() => Entries.Length;
    }

    /// <summary>A key without a value: <c>title:</c> in YAML, <c>null</c> in JSON.</summary>
    public sealed record Empty(SourceLocation Location) : MetaValue(Location);

    /// <summary>What it is, in words of a message: "a text", "a list".</summary>
    public string Kind => this switch
    {
        Text => "a text",
        Integer => "a whole number",
        Real => "a number",
        Flag => "true or false",
        Date => "a date",
        List => "a list",
        Map => "a map",
        Empty => "empty",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The same with numbers as their author wrote them: for what is a name, though it looks like a number.</summary>
    public string? AsWritten => this switch
    {
        Integer { Written: { } written } => written,
        Real { Written: { } written } => written,
        _ => AsText,
    };

    /// <summary>A scalar as a text, the way Hugo casts it; null for lists, maps and empty values.</summary>
    public string? AsText => this switch
    {
        Text text => text.Value,
        Integer number => number.Value.ToString(CultureInfo.InvariantCulture),
        Real number => number.Value.ToString("R", CultureInfo.InvariantCulture),
        Flag flag => flag.Value ? "true" : "false",
        Date date => date.Written,
        _ => null,
    };
}
