using System.Buffers;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Citations;

namespace SiteGen.Markdown.Outcomes;

/// <summary>Puts callouts in the place of the marks of a finished body. Marks that a template tore apart are left out.</summary>
internal sealed class OutcomeWriter(string html, IReadOnlyList<OutcomeFacts> marked, OutcomeWords words, bool hasAnchors)
{
    private static readonly SearchValues<char> Marks =
        SearchValues.Create([PlaceMarks.OutcomeStart, PlaceMarks.OutcomeTitle, PlaceMarks.OutcomeBody, PlaceMarks.OutcomeEnd]);

    private readonly List<RecapOutcome?> _outcomes = [];
    private readonly HashSet<int> _known = [];
    private readonly Dictionary<OutcomeKind, int> _counted = [];
    private readonly Dictionary<OutcomeKind, int> _named = [];
    private readonly ImmutableArray<Diagnostic>.Builder _mistakes = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly HashSet<string> _taken = Ids(html);
    private readonly HashSet<string> _wanted = marked.Select(static one => one.Id).ToHashSet(StringComparer.Ordinal);
    private int _at;

    public ImmutableArray<RecapOutcome> Outcomes => [.. _outcomes.OfType<RecapOutcome>()];

    public ImmutableArray<Diagnostic> Mistakes => _mistakes.ToImmutable();

    public string Write()
    {
        var output = new StringBuilder(html.Length + 512);
        while (_at < html.Length)
        {
            Copy(output, null);
        }

        return output.ToString();
    }

    // Up to a mark that is none of an outcome within; its letter, or 0 at the end.
    private char Copy(StringBuilder output, StringBuilder? own)
    {
        while (_at < html.Length)
        {
            var length = html.AsSpan(_at).IndexOfAny(Marks);
            length = length < 0 ? html.Length - _at : length;
            output.Append(html, _at, length);
            own?.Append(html, _at, length);
            _at += length;
            if (_at < html.Length && html[_at++] is var mark)
            {
                if (mark != PlaceMarks.OutcomeStart)
                {
                    return mark;
                }

                WriteOne(output);
            }
        }

        return '\0';
    }

    private void WriteOne(StringBuilder output)
    {
        var end = html.IndexOf(PlaceMarks.OutcomeTitle, _at);
        if (end < 0 || !int.TryParse(html.AsSpan(_at, end - _at), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || index >= marked.Count)
        {
            return;
        }

        _at = end + 1;
        var isNew = _known.Add(index);
        var anchor = isNew && hasAnchors ? AnchorOf(marked[index]) : "";
        var place = _outcomes.Count;
        _outcomes.Add(null);

        var (title, body, own) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        if (Copy(title, null) != PlaceMarks.OutcomeBody || Copy(body, own) != PlaceMarks.OutcomeEnd)
        {
            output.Append(title).Append(body);
            return;
        }

        var shown = title.ToString();
        OutcomeHtml.AppendStart(output, marked[index], shown, anchor, words);
        output.Append(body).Append(OutcomeHtml.End);
        if (isNew && (title.Length > 0 || !string.IsNullOrWhiteSpace(own.ToString())))
        {
            _outcomes[place] = new(marked[index], LinkMark.Without(shown), LinkMark.Without(own.ToString()).Trim(), anchor)
            {
                Name = NextName(marked[index].Kind),
            };
        }
    }

    // Headings and HTML of the author's may have such an id already.
    private string AnchorOf(OutcomeFacts facts)
    {
        if (facts.Id.Length > 0)
        {
            if (_taken.Add(facts.Id))
            {
                return facts.Id;
            }

            _mistakes.Add(OutcomeRules.TakenId.At(facts.Place, $"the {facts.Kind.Name} wants the fragment '{facts.Id}', which the page has already"));
        }

        string anchor;
        do
        {
            var number = _counted[facts.Kind] = _counted.GetValueOrDefault(facts.Kind) + 1;
            anchor = string.Create(CultureInfo.InvariantCulture, $"{facts.Kind.Name}-{number}");
        }
        while (_wanted.Contains(anchor) || !_taken.Add(anchor));

        return anchor;
    }

    private string NextName(OutcomeKind kind)
        => string.Create(CultureInfo.InvariantCulture, $"{words.NameOf(kind)} {_named[kind] = _named.GetValueOrDefault(kind) + 1}");

    private static HashSet<string> Ids(string html)
    {
        const string Start = " id=\"";
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var at = html.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Start, at, StringComparison.Ordinal))
        {
            at += Start.Length;
            if (html.IndexOf('"', at) is >= 0 and var end)
            {
                ids.Add(html[at..end]);
            }
        }

        return ids;
    }
}
