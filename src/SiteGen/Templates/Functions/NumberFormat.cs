namespace SiteGen.Templates.Functions;

/// <summary>Writes numbers in .NET's formats, but never with millions of digits: one call could otherwise fill the memory.</summary>
internal static class NumberFormat
{
    private const int MostDigits = 3;

    public static TemplateFunction Of(string group)
        => new($"{group}.format", $"{group}.format number format", 2, 3, "Writes a number in one of .NET's formats.", Format);

    private static string Format(FunctionCall call)
    {
        if (call[0] is not IFormattable number)
        {
            return call[0] is null ? "" : throw call.Wrong($"'{call.Text(0)}' is not a number");
        }

        var format = call.Text(1);
        if (AsksForTooMuch(format))
        {
            throw call.Wrong($"the format '{PlainText.Cut(format, 40, "…")}' asks for too many digits", "ask for 999 digits or fewer");
        }

        try
        {
            return number.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw call.Wrong($"'{format}' is not a format for numbers", "formats look like 'N2', 'D4' or '0.00'");
        }
    }

    private static bool AsksForTooMuch(string format)
    {
        var digits = 0;
        foreach (var character in format)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits > MostDigits)
            {
                return true;
            }
        }

        return false;
    }
}
