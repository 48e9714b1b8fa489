namespace SiteGen.Images.Cards;

/// <summary>A colour of a card, as red, green and blue from 0 to 255.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary><c>#0b5394</c> or <c>#fff</c>; null for anything else.</summary>
    public static Colour? Parse(string text)
    {
        var digits = text.StartsWith('#') ? text[1..] : "";
        digits = digits.Length == 3 ? string.Concat(digits.Select(static digit => new string(digit, 2))) : digits;
        return digits.Length == 6 && uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary>The colour between this one and another.</summary>
    /// <param name="share">Of the other one, from 0 to 1.</param>
    public Colour Towards(Colour other, double share)
        => new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
}
