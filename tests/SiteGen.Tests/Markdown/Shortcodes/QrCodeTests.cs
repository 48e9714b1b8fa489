using System.Security.Cryptography;
using System.Text;
using SiteGen.Markdown.Shortcodes.QrCodes;

namespace SiteGen.Tests.Markdown.Shortcodes;

/// <summary>Codes as the pictures show them that Hugo 0.169 publishes for the same texts.</summary>
public sealed class QrCodeTests
{
    private const string Zero = """
        #######..#.##.#######
        #.....#..###..#.....#
        #.###.#.##.##.#.###.#
        #.###.#..#.#..#.###.#
        #.###.#...#.#.#.###.#
        #.....#.....#.#.....#
        #######.#.#.#.#######
        ........##.##........
        ###.########.##...#..
        .......##.#...#....#.
        ...######...#...#.##.
        ###.##.###....#....#.
        #...#####...#.#.#.#.#
        ........#.##.#.#.#.#.
        #######.#..#.###..###
        #.....#.######.###...
        #.###.#.#..#.###..#.#
        #.###.#..##...#...##.
        #.###.#.###.#...#...#
        #.....#.##....#...#..
        #######.##..#.#.#.#.#
        """;

    [Test]
    public void A_small_code_is_the_one_that_Hugo_draws()
        => Assert.That(Draw("01234", QrLevel.Low), Is.EqualTo(Zero));

    [TestCase("héllo wörld ", 1000, "Medium", "87d25f9566051237")]
    [TestCase("héllo wörld ", 300, "High", "bdf6a6be5ee6aa10")]
    [TestCase("0123456789", 400, "Quartile", "e613222e1d7699d5")]
    [TestCase("HELLO WORLD-$%*+./:", 400, "Quartile", "370c40c9bf100772")]
    public void Codes_of_all_kinds_and_sizes_are_those_that_Hugo_draws(string words, int length, string level, string hash)
    {
        var text = string.Concat(Enumerable.Repeat(words, 200))[..length];

        var drawn = SHA256.HashData(Encoding.UTF8.GetBytes(Draw(text, Enum.Parse<QrLevel>(level))));

        Assert.That(Convert.ToHexStringLower(drawn)[..16], Is.EqualTo(hash));
    }

    [Test]
    public void A_text_too_long_for_any_code_gives_none()
        => Assert.That(QrCode.Of(new string('x', 3000), QrLevel.Low), Is.Null);

    private static string Draw(string text, QrLevel level)
    {
        var code = QrCode.Of(text, level) ?? throw new AssertionException("no code");
        return string.Join('\n', Enumerable.Range(0, code.Side)
            .Select(y => string.Concat(Enumerable.Range(0, code.Side).Select(x => code.IsDark(x, y) ? '#' : '.'))));
    }
}
