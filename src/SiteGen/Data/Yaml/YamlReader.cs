using SiteGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Data.Yaml;

/// <summary>
/// All of YAML: the parser's events become values; anchors, merge keys and explicit tags are resolved here.
/// </summary>
internal sealed class YamlReader
{
    private readonly Scanner _scanner;
    private readonly Parser _parser;
    private readonly SourceLocation _start;
    private readonly YamlAnchors _anchors = new();
    private readonly List<Diagnostic> _faults = [];

    private YamlReader(string text, SourceLocation start)
    {
        _scanner = new Scanner(new StringReader(text), skipComments: true);
        _parser = new Parser(_scanner);
        _start = start;
    }

    public static Outcome<MetaValue> Read(string text, SourceLocation start)
    {
        var reader = new YamlReader(text, start);
        try
        {
            var value = reader.ReadDocument();
            if (value is MetaValue.Map && YamlTabs.BeforeFirstKey(text) is > 0 and var column)
            {
                reader._faults.Add(YamlTabs.Fault(start with { Column = column }));
            }

            return Outcome.Of(value, reader._faults);
        }
        catch (YamlException fault)
        {
            return reader.Failed(YamlFault.Describe(fault.Message, fault.Start, text, start));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // The scanner trips over some broken inputs instead of reporting them.
            return reader.Failed(YamlFault.Describe("", reader._scanner.CurrentPosition, text, start));
        }
        catch (YamlLimitException limit)
        {
            return reader.Failed(limit.Diagnostic);
        }
    }

    private Outcome<MetaValue> Failed(Diagnostic diagnostic)
        => Outcome.Of<MetaValue>(new MetaValue.Map([], _start), [.. _faults, diagnostic]);

    private MetaValue ReadDocument()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is NodeEvent or AnchorAlias)
            {
                var value = ReadNode(1);
                // The rest is read too, so that a fault after the last value is found.
                while (_parser.Current is not DocumentStart && _parser.MoveNext())
                {
                }

                return value;
            }
        }

        return new MetaValue.Empty(_start);
    }

    private MetaValue ReadNode(int depth)
    {
        var current = _parser.Current;
        if (depth > MetaReader.MaxDepth)
        {
            var message = $"values are nested more than {MetaReader.MaxDepth} deep";
            throw new YamlLimitException(DataRules.TooDeep.At(At(current), message));
        }

        var nodesBefore = _anchors.Nodes;
        _anchors.CountNode();
        var value = current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart list => ReadList(list, depth),
            MappingStart map => ReadMap(map, depth),
            AnchorAlias alias => ReadAlias(alias),
            _ => new MetaValue.Empty(_start),
        };
        if (current is NodeEvent { Anchor.IsEmpty: false } named)
        {
            _anchors.Keep(named.Anchor.Value, value, _anchors.Nodes - nodesBefore);
        }

        return value;
    }

    private MetaValue ReadScalar(Scalar scalar)
    {
        _parser.MoveNext();
        var at = At(scalar);
        return (scalar.Tag.IsEmpty, scalar.Style) switch
        {
            (true, ScalarStyle.Plain) => YamlScalar.Resolve(scalar.Value, at),
            (true, _) => new MetaValue.Text(scalar.Value, at),
            _ => YamlTag.Apply(scalar.Tag.Value, scalar.Value, at),
        };
    }

    private MetaValue.List ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<MetaValue>();
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        _parser.MoveNext();
        return new(items.DrainToImmutable(), At(start));
    }

    private MetaValue.Map ReadMap(MappingStart start, int depth)
    {
        var map = new YamlMap(_faults);
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            ReadEntry(map, depth);
        }

        _parser.MoveNext();
        return map.ToMap(At(start));
    }

    private void ReadEntry(YamlMap map, int depth)
    {
        var at = At(_parser.Current);
        var isMerge = _parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true };
        var key = _parser.Current is Scalar scalar ? scalar.Value : null;
        var other = ReadNode(depth + 1);
        key ??= other.AsText;
        var value = ReadNode(depth + 1);
        if (isMerge)
        {
            map.Merge(value);
        }
        else if (key is null)
        {
            _faults.Add(DataRules.BadKey.At(at, $"{other.Kind} cannot be a key"));
        }
        else
        {
            map.Add(new(key, value, at));
        }
    }

    private MetaValue ReadAlias(AnchorAlias alias)
    {
        _parser.MoveNext();
        var name = alias.Value.Value;
        if (_anchors.Find(name) is not { } value)
        {
            _faults.Add(DataRules.UnknownAlias.At(At(alias), $"nothing is called '&{name}' above this place"));
            return new MetaValue.Empty(At(alias));
        }

        return _anchors.HasRoom
            ? value
            : throw new YamlLimitException(DataRules.TooManyAliases.At(At(alias), "aliases repeat too many values"));
    }

    private SourceLocation At(ParsingEvent? place) => place is null
        ? _start
        : new(_start.File, _start.Line + (int)place.Start.Line - 1, (int)place.Start.Column);
}
