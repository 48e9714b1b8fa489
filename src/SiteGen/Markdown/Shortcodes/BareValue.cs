namespace SiteGen.Markdown.Shortcodes;

/// <summary>What an argument without quotes is: a flag, a number or, in most cases, a word.</summary>
internal static class BareValue
{
    public static object Read(string text)
    {
        if (text is "true" or "false")
        {
            return text == "true";
        }

        if (IsInteger(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        return IsFraction(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : text;
    }

    /// <summary>As Go prints it: without a plus, leading or trailing zeros.</summary>
    public static string Print(string text) => Read(text) switch
    {
        long whole => whole.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => text,
    };

    private static bool IsInteger(ReadOnlySpan<char> text)
        => WithoutSign(text) is { Length: > 0 } digits && !digits.ContainsAnyExceptInRange('0', '9');

    private static bool IsFraction(ReadOnlySpan<char> text)
    {
        if (text.StartsWith('+'))
        {
            return false;
        }

        var digits = WithoutSign(text);
        var point = digits.IndexOf('.');
        return point >= 0 && point < digits.Length - 1
            && !digits[..point].ContainsAnyExceptInRange('0', '9')
            && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    private static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> text)
        => text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;
}
