using SiteGen.Diagnostics;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace SiteGen.Data.Toml;

/// <summary>TOML by way of its syntax tree: tables, dotted keys and arrays of tables become nested values.</summary>
internal sealed class TomlReader
{
    private readonly SourceLocation _start;
    private readonly List<Diagnostic> _faults = [];
    private int _depth;

    private TomlReader(SourceLocation start) => _start = start;

    public static Outcome<MetaValue> Read(string text, SourceLocation start)
    {
        if (TomlDepth.FirstTooDeep(text) is { } place)
        {
            var at = new SourceLocation(start.File, start.Line + place.Line, place.Column + 1);
            return Outcome.Of<MetaValue>(new MetaValue.Map([], start), [TooDeep(at)]);
        }

        // Validation is ours: it names both places of a key given twice.
        var document = SyntaxParser.Parse(text, start.File, validate: false);
        return document.HasErrors
            ? new(new MetaValue.Map([], start), [TomlFault.Describe(document.Diagnostics, text, start)])
            : new TomlReader(start).ReadDocument(document);
    }

    private static Diagnostic TooDeep(SourceLocation at)
        => DataRules.TooDeep.At(at, $"values are nested more than {MetaReader.MaxDepth} deep");

    private Outcome<MetaValue> ReadDocument(DocumentSyntax document)
    {
        var root = new TomlTable(_start);
        ReadKeyValues(root, document.KeyValues);
        foreach (var table in document.Tables)
        {
            var path = Path(table.Name);
            _depth = path.Count;
            if (IsShallow(path) && TargetOf(root, table, path) is { } target)
            {
                ReadKeyValues(target, table.Items);
            }
        }

        return Outcome.Of<MetaValue>(root.ToMap(), _faults);
    }

    private TomlTable? TargetOf(TomlTable root, TableSyntaxBase table, List<TomlKey> path)
    {
        var parent = root;
        foreach (var key in path[..^1])
        {
            if (parent.Open(key) is not { } next)
            {
                return Refuse(key, parent);
            }

            parent = next;
        }

        var last = path[^1];
        var target = table is TableArraySyntax ? parent.Append(last) : parent.Define(last);
        return target ?? Refuse(last, parent);
    }

    private void ReadKeyValues(TomlTable table, IEnumerable<KeyValueSyntax> items)
    {
        foreach (var item in items)
        {
            ReadKeyValue(table, item);
        }
    }

    private void ReadKeyValue(TomlTable table, KeyValueSyntax item)
    {
        var path = Path(item.Key);
        _depth += path.Count;
        if (IsShallow(path))
        {
            Place(table, path, item.Value);
        }

        _depth -= path.Count;
    }

    // Headers, dotted keys and inline tables add up: together they must not go too deep.
    private bool IsShallow(List<TomlKey> path)
    {
        if (_depth <= MetaReader.MaxDepth)
        {
            return true;
        }

        _faults.Add(TooDeep(path[0].Location));
        return false;
    }

    private void Place(TomlTable table, List<TomlKey> path, ValueSyntax? value)
    {
        var parent = table;
        foreach (var key in path[..^1])
        {
            if (parent.OpenDotted(key) is not { } next)
            {
                Refuse(key, parent);
                return;
            }

            parent = next;
        }

        if (!parent.Add(path[^1], ReadValue(value)))
        {
            Refuse(path[^1], parent);
        }
    }

    private TomlTable? Refuse(TomlKey key, TomlTable parent)
    {
        var first = parent.KeyLocation(key.Name);
        _faults.Add(MapBuilder.Duplicate(DataRules.DuplicateKey, key.Name, key.Location, first));
        return null;
    }

    private MetaValue ReadValue(ValueSyntax? value) => value switch
    {
        StringValueSyntax text => new MetaValue.Text(text.Value ?? "", At(value)),
        IntegerValueSyntax whole => new MetaValue.Integer(whole.Value, At(value)),
        FloatValueSyntax real => ReadReal(real),
        BooleanValueSyntax flag => new MetaValue.Flag(flag.Value, At(value)),
        DateTimeValueSyntax date => ReadDate(date),
        ArraySyntax list => new MetaValue.List([.. list.Items.Select(item => ReadValue(item.Value))], At(value)),
        InlineTableSyntax table => ReadInlineTable(table),
        _ => new MetaValue.Empty(_start),
    };

    // 2025.10 may be a name: its last letter is lost on a number.
    private MetaValue.Real ReadReal(FloatValueSyntax value)
    {
        var real = new MetaValue.Real(value.Value, At(value));
        return value.Token?.Text is { } text && text != real.AsText ? real with { Written = text } : real;
    }

    private MetaValue ReadDate(DateTimeValueSyntax date)
    {
        var written = date.Token?.Text ?? "";
        return MetaDate.Parse(written, At(date)) ?? (MetaValue)new MetaValue.Text(written, At(date));
    }

    private MetaValue.Map ReadInlineTable(InlineTableSyntax syntax)
    {
        var table = new TomlTable(At(syntax));
        ReadKeyValues(table, syntax.Items.Select(static item => item.KeyValue).OfType<KeyValueSyntax>());
        return table.ToMap();
    }

    private List<TomlKey> Path(KeySyntax? key)
    {
        List<TomlKey> path = [];
        Append(path, key?.Key);
        foreach (var part in key?.DotKeys ?? [])
        {
            Append(path, part.Key);
        }

        return path;
    }

    private void Append(List<TomlKey> path, BareKeyOrStringValueSyntax? part)
    {
        var name = part switch
        {
            BareKeySyntax bare => bare.Key?.Text,
            StringValueSyntax quoted => quoted.Value,
            _ => null,
        };
        path.Add(new(name ?? "", part is null ? _start : At(part)));
    }

    private SourceLocation At(SyntaxNode node)
        => new(_start.File, _start.Line + node.Span.Start.Line, node.Span.Start.Column + 1);
}
