using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>One made-up recap of about 4 KB: its number alone decides every byte, however large the corpus is.</summary>
internal sealed class Post
{
    private const int BodyLength = 3600;

    private static readonly DateTime FirstDay = new(2004, 1, 5, 8, 0, 0, DateTimeKind.Utc);

    private readonly CorpusRandom _random;
    private readonly Sentences _sentences;
    private readonly int _number;

    public Post(int number)
    {
        _number = number;
        _random = new CorpusRandom(0x5173_6E47_0000_0000 + ((ulong)number * 0x1_0001));
        _sentences = new Sentences(_random);
        Title = _sentences.Fill("{city}: how we {action} the {quality} {thing}");
    }

    public string Title { get; }

    public string FileName => $"recap-{_number:D6}";

    public string Write(bool hasCode)
    {
        var text = new StringBuilder(capacity: 6000);
        WriteFrontMatter(text);
        WriteOpening(text);
        if (hasCode)
        {
            text.Append(CodeSamples.Fenced(_number, _sentences)).Append('\n');
        }
        for (var section = 0; text.Length < BodyLength; section++)
        {
            WriteSection(text, section);
        }
        WriteEnding(text);
        return text.ToString();
    }

    private void WriteFrontMatter(StringBuilder text)
    {
        // 100 minutes apart, 100,000 posts end in 2023: none is in anyone's future, and no two share an instant.
        var date = FirstDay.AddMinutes(100.0 * _number).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        text.Append("---\n").Append(CultureInfo.InvariantCulture, $"title: \"{Title}\"\ndate: {date}\n");
        text.Append("tags:\n");
        foreach (var tag in Tags())
        {
            text.Append("  - ").Append(tag).Append('\n');
        }
        if (!_random.IsOneIn(3))
        {
            text.Append("categories: [").Append(_random.Pick(Vocabulary.Categories)).Append("]\n");
        }
        text.Append("---\n\n");
    }

    private ImmutableArray<string> Tags()
    {
        var tags = new SortedSet<string>(StringComparer.Ordinal);
        while (tags.Count < 3)
        {
            tags.Add(Vocabulary.Tags[_random.Below(Vocabulary.Tags.Length)]);
        }
        return [.. tags];
    }

    private void WriteOpening(StringBuilder text) => text
        .Append(_sentences.Paragraph(3)).Append("\n\n")
        .Append(_sentences.Paragraph(2)).Append("\n\n")
        .Append("## ").Append(_random.Pick(Vocabulary.Headings)).Append("\n\n")
        .Append(_sentences.Paragraph(2)).Append("\n\n");

    private void WriteSection(StringBuilder text, int section)
    {
        text.Append(section % 3 == 2 ? "### " : "## ").Append(_random.Pick(Vocabulary.Headings)).Append("\n\n");
        text.Append(_sentences.Paragraph(_random.Between(2, 4))).Append("\n\n");
        switch (section % 3)
        {
            case 0:
                WriteList(text);
                break;
            case 1:
                WriteTable(text);
                break;
            default:
                text.Append("> ").Append(_sentences.Sentence()).Append("\n\n");
                break;
        }
    }

    private void WriteList(StringBuilder text)
    {
        var isOrdered = _random.IsOneIn(3);
        for (var item = 1; item <= 4; item++)
        {
            text.Append(isOrdered ? $"{item}. " : "- ").Append(_sentences.Sentence()).Append('\n');
        }
        text.Append('\n');
    }

    private void WriteTable(StringBuilder text)
    {
        text.Append("| Topic | Owner | Bug | When |\n|---|:---:|---:|---|\n");
        for (var row = 0; row < 4; row++)
        {
            text.Append(_sentences.Fill("| {quality} {thing} | {Person} | {number} | {moment} |\n"));
        }
        text.Append('\n');
    }

    private void WriteEnding(StringBuilder text) => text
        .Append("## Links\n\n")
        .Append(_sentences.Fill("- Notes: https://etherpad.example.org/p/{slug}-{number}\n"))
        .Append(_sentences.Fill("- [Recording of the {team} session](https://video.example.org/watch/{number})\n"));
}
