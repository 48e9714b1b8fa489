using System.Text;

namespace SiteGen.Benchmarks.Corpus;

/// <summary>Fills sentence frames with words, so that no two posts say the same and all read like notes of a meeting.</summary>
internal sealed class Sentences(CorpusRandom random)
{
    private static readonly string[] Frames =
    [
        "The {team} team agreed to {action} the {quality} {thing} {moment}.",
        "{Person} volunteered to {action} the {thing}, because {reason}.",
        "We spent an hour on the {thing} and found that the {quality} {thing} is the real problem.",
        "Nobody wants to {action} the {thing} {moment}, but {reason}.",
        "There was a long talk about the **{quality} {thing}**; in the end we will {action} it {moment}.",
        "Details are in [the notes of the {team} session](https://etherpad.example.org/p/{slug}-{number}).",
        "The patch is [up for review](https://review.example.org/c/{number}), and {Person} asked for one more test.",
        "Set `{option}` to `{value}` if your deployment still depends on the {thing}.",
        "It's not \"broken\", {Person} said -- it's *{quality}*, and that is worse.",
        "For operators nothing changes: the {thing} stays, and the {quality} path is only {quality} on paper.",
        "{Person} and {Person} will {action} the {thing} together with the {team} team.",
        "As a first step we {action} the {thing}; the {quality} part can wait, since {reason}.",
        "Bug [#{number}](https://bugs.example.org/{number}) shows how a {thing} can starve the {quality} {thing}.",
        "Why {action} it at all? Because {reason}, and because {reason}.",
        "About {percent} % of the failures come from the {thing}, the rest from the {quality} {thing}.",
        "The {city} summit had the same topic, and the *same* answer: {action} it {moment}.",
    ];

    public string Paragraph(int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(Sentence());
        }
        return text.ToString();
    }

    public string Sentence() => Fill(random.Pick(Frames));

    /// <summary>Puts words into the slots; braces that hold no slot's name belong to the text, as in a line of code.</summary>
    public string Fill(string frame)
    {
        var text = new StringBuilder();
        var rest = frame.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            text.Append(rest[..open]);
            rest = rest[open..];
            var close = rest.IndexOf('}');
            var word = close < 0 ? null : Word(rest[1..close]);
            text.Append(word ?? "{");
            rest = rest[(word is null ? 1 : close + 1)..];
        }
        return text.Append(rest).ToString();
    }

    private string? Word(ReadOnlySpan<char> slot) => slot switch
    {
        "team" => random.Pick(Vocabulary.Teams),
        "thing" => random.Pick(Vocabulary.Things),
        "quality" => random.Pick(Vocabulary.Qualities),
        "action" => random.Pick(Vocabulary.Actions),
        "Person" => random.Pick(Vocabulary.People),
        "moment" => random.Pick(Vocabulary.Moments),
        "reason" => random.Pick(Vocabulary.Reasons),
        "city" => random.Pick(Vocabulary.Cities),
        "slug" or "option" => Identifier(slot is "slug" ? '-' : '_'),
        "number" => $"{random.Between(1000, 99999)}",
        "percent" => $"{random.Between(2, 97)}",
        "value" => $"{random.Between(1, 600)}",
        _ => null,
    };

    private string Identifier(char joint) =>
        $"{random.Pick(Vocabulary.Things)} {random.Pick(Vocabulary.Actions)}".Replace(' ', joint);
}
