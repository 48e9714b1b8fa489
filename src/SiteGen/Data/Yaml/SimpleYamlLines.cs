using System.Buffers;

namespace SiteGen.Data.Yaml;

/// <summary>
/// The lines of a text that say something: neither blank nor a comment, with their indentation cut off.
/// </summary>
internal ref struct SimpleYamlLines(ReadOnlySpan<char> text)
{
    // What YAML forbids, or counts as a line end, or takes apart in ways not worth copying.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x20).Where(static code => code is not ('\n' or '\r')).Select(static code => (char)code),
            .. Enumerable.Range(0x7F, 0x21).Select(static code => (char)code),
            '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF',
        ]);

    private ReadOnlySpan<char> _rest = text;

    /// <summary>How many lines stand above this one.</summary>
    public int Number { get; private set; } = -1;

    public int Indent { get; private set; }

    public bool HasLine { get; private set; }

    /// <summary>The line without the spaces around it.</summary>
    public ReadOnlySpan<char> Content { get; private set; }

    public static bool IsPlain(ReadOnlySpan<char> text)
        => !text.ContainsAny(Special) && (!text.Contains('\r') || text.Count('\r') == text.Count("\r\n"));

    public void Next()
    {
        HasLine = false;
        while (!HasLine && !_rest.IsEmpty)
        {
            var end = _rest.IndexOf('\n');
            var line = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            Number++;
            var content = line.TrimStart(' ');
            Indent = line.Length - content.Length;
            Content = content.TrimEnd('\r').TrimEnd(' ');
            HasLine = Content is not ([] or ['#', ..]);
        }
    }
}
