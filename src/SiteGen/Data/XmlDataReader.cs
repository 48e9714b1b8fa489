using System.Text;
using System.Xml;
using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>
/// Reads XML as data the way Hugo does: the outermost element is left out, attributes have a <c>-</c> in front, text beside them is
/// <c>#text</c>, and elements of one name are a list. All values are texts.
/// </summary>
internal static class XmlDataReader
{
    public static Outcome<MetaValue> Read(string text, SourceLocation start)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), new()
            {
                DtdProcessing = DtdProcessing.Ignore,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
            });
            xml.MoveToContent();
            List<Diagnostic> faults = [];
            var value = ReadElement(xml, start, faults) as MetaValue.Map ?? new([], start);
            return Outcome.Of<MetaValue>(value, faults);
        }
        catch (XmlException fault)
        {
            var place = start with { Line = Math.Max(1, fault.LineNumber), Column = Math.Max(1, fault.LinePosition) };
            return new(MetaValue.Map.None, [DataRules.MalformedXml.At(place, "the XML can't be read from here on")]);
        }
    }

    private static MetaValue ReadElement(XmlReader xml, SourceLocation start, List<Diagnostic> faults)
    {
        var place = xml is IXmlLineInfo line ? start with { Line = line.LineNumber, Column = line.LinePosition } : start;
        if (xml.Depth >= MetaReader.MaxDepth)
        {
            return PassOver(xml, place, faults);
        }

        var entries = new OrderedDictionary<string, List<MetaValue>>(StringComparer.Ordinal);
        var isEmpty = xml.IsEmptyElement;
        while (xml.MoveToNextAttribute())
        {
            Add(entries, "-" + xml.Name, new MetaValue.Text(xml.Value, place));
        }

        var text = new StringBuilder();
        while (!isEmpty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var name = xml.LocalName;
                Add(entries, name, ReadElement(xml, start, faults));
            }
            else if (text.Length == 0 && xml.NodeType is (XmlNodeType.Text or XmlNodeType.CDATA))
            {
                text.Append(xml.Value.Trim());
            }
        }

        return entries.Count == 0 ? new MetaValue.Text(text.ToString(), place) : ToMap(entries, text.ToString(), place);
    }

    // What is deeper would use up the stack; once told is enough.
    private static MetaValue.Text PassOver(XmlReader xml, SourceLocation place, List<Diagnostic> faults)
    {
        if (faults.Count == 0)
        {
            faults.Add(DataRules.TooDeep.At(place, $"elements are nested more than {MetaReader.MaxDepth} deep"));
        }

        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
        }

        return new("", place);
    }

    private static void Add(OrderedDictionary<string, List<MetaValue>> entries, string name, MetaValue value)
    {
        if (!entries.TryGetValue(name, out var values))
        {
            entries.Add(name, values = []);
        }

        values.Add(value);
    }

    private static MetaValue.Map ToMap(OrderedDictionary<string, List<MetaValue>> entries, string text, SourceLocation place)
    {
        if (text.Length > 0)
        {
            Add(entries, "#text", new MetaValue.Text(text, place));
        }

        return new([.. entries.Select(static pair => new MetaEntry(pair.Key, One(pair.Value), pair.Value[0].Location))], place);
    }

    private static MetaValue One(List<MetaValue> values)
        => values is [var only] ? only : new MetaValue.List([.. values], values[0].Location);
}
